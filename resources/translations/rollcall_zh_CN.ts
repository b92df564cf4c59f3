<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AlertsCard</name>
    <message>
        <source>Notifications and tray icon</source>
        <translation>通知与托盘图标</translation>
    </message>
    <message>
        <source>What happens to many boards at once is one notification.</source>
        <translation>多块开发板同时发生的情况合并为一条通知。</translation>
    </message>
    <message>
        <source>Urgent: offline, too little voltage, host key changed</source>
        <translation>紧急：离线、欠压、主机密钥变更</translation>
    </message>
    <message>
        <source>Warnings: hot, throttled, memory or disk full</source>
        <translation>警告：过热、降频、内存或磁盘已满</translation>
    </message>
    <message>
        <source>Notices: worn card, wrong clock</source>
        <translation>提示：存储卡磨损、时钟错误</translation>
    </message>
    <message>
        <source>When it is well again</source>
        <translation>恢复正常时</translation>
    </message>
    <message>
        <source>Show the state of the fleet in the tray</source>
        <translation>在系统托盘显示机群状态</translation>
    </message>
    <message>
        <source>Keep watching in the tray when the window is closed</source>
        <translation>关闭窗口后在托盘中继续监控</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>此桌面没有系统托盘。</translation>
    </message>
</context>
<context>
    <name>AppCommands</name>
    <message>
        <source>Fleet</source>
        <translation>机群</translation>
    </message>
    <message>
        <source>Open node</source>
        <translation>当前节点</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Move between nodes</source>
        <translation>在节点间移动</translation>
    </message>
    <message>
        <source>Open the node</source>
        <translation>打开节点</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Back, or clear the search</source>
        <translation>返回，或清空搜索</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Show the fleet as a wall</source>
        <translation>以监控墙显示机群</translation>
    </message>
    <message>
        <source>Show the fleet as a table</source>
        <translation>以表格显示机群</translation>
    </message>
    <message>
        <source>Show the fleet as a heat map</source>
        <translation>以热力图显示机群</translation>
    </message>
    <message>
        <source>Show all nodes</source>
        <translation>显示所有节点</translation>
    </message>
    <message>
        <source>Node: now</source>
        <translation>节点：实时</translation>
    </message>
    <message>
        <source>Node: history</source>
        <translation>节点：历史</translation>
    </message>
    <message>
        <source>Node: hardware</source>
        <translation>节点：硬件</translation>
    </message>
    <message>
        <source>Node: scores</source>
        <translation>节点：得分</translation>
    </message>
    <message>
        <source>Node: events</source>
        <translation>节点：事件</translation>
    </message>
    <message>
        <source>Node: identity</source>
        <translation>节点：身份</translation>
    </message>
    <message>
        <source>Run benchmarks on this node</source>
        <translation>在此节点上运行基准测试</translation>
    </message>
    <message>
        <source>Connect to this node again</source>
        <translation>重新连接此节点</translation>
    </message>
    <message>
        <source>Remove this node…</source>
        <translation>移除此节点…</translation>
    </message>
    <message>
        <source>Close this node</source>
        <translation>关闭此节点</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>主题：深色</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>主题：浅色</translation>
    </message>
    <message>
        <source>Theme: as the desktop</source>
        <translation>主题：跟随系统</translation>
    </message>
    <message>
        <source>Temperatures in °C</source>
        <translation>温度单位 °C</translation>
    </message>
    <message>
        <source>Temperatures in °F</source>
        <translation>温度单位 °F</translation>
    </message>
    <message>
        <source>Choose the node; with Shift and arrows several</source>
        <translation>选择节点；按住 Shift 和方向键可多选</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Choose all nodes that are shown</source>
        <translation>选择显示的全部节点</translation>
    </message>
    <message>
        <source>Choose no node</source>
        <translation>取消全部选择</translation>
    </message>
    <message>
        <source>Add this node to the comparison</source>
        <translation>将此节点加入比较</translation>
    </message>
    <message>
        <source>Fill the screen: wall mode</source>
        <translation>铺满屏幕：大屏模式</translation>
    </message>
    <message>
        <source>Look at the host key of this node…</source>
        <translation>查看此节点的主机密钥…</translation>
    </message>
    <message>
        <source>Add boards…</source>
        <translation>添加开发板…</translation>
    </message>
    <message>
        <source>Review host keys…</source>
        <translation>检查主机密钥…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>增大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>恢复默认文字大小</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Choose the event; with Shift and arrows several</source>
        <translation>选择事件；按住 Shift 和方向键选择多个</translation>
    </message>
    <message>
        <source>Acknowledge the chosen events, or take it back</source>
        <translation>确认所选事件，或撤回确认</translation>
    </message>
    <message>
        <source>Mute what the chosen events tell…</source>
        <translation>将所选事件静音…</translation>
    </message>
    <message>
        <source>Choose all events that wait for somebody</source>
        <translation>选择所有等待处理的事件</translation>
    </message>
    <message>
        <source>Mute this node…</source>
        <translation>将此节点静音…</translation>
    </message>
    <message>
        <source>Unmute this node</source>
        <translation>取消此节点的静音</translation>
    </message>
</context>
<context>
    <name>AppField</name>
    <message>
        <source>Clear search</source>
        <translation>清空搜索</translation>
    </message>
</context>
<context>
    <name>AppNews</name>
    <message>
        <source>%1 is watched now.</source>
        <translation>已开始监控 %1。</translation>
    </message>
    <message>
        <source>The key of %1 is accepted.</source>
        <translation>已接受 %1 的密钥。</translation>
    </message>
    <message numerus="yes">
        <source>%n host key(s) are trusted from now on.</source>
        <translation>
            <numerusform>从现在起信任 %n 个主机密钥。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>all seen</source>
        <translation>全部已读</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>%1, %2, seen</source>
        <translation>%1，%2，已读</translation>
    </message>
    <message>
        <source>%1, %2, new</source>
        <translation>%1，%2，新</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 项新变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 项变化</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangedKeyRow</name>
    <message>
        <source>%1, known until now %2, shows now %3</source>
        <translation>%1，此前为 %2，现在出示 %3</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>决定…</translation>
    </message>
    <message>
        <source>Decide about the key of %1</source>
        <translation>决定是否接受 %1 的密钥</translation>
    </message>
</context>
<context>
    <name>ClusterView</name>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>CPU %1: load %2, %3</source>
        <translation>CPU %1：负载 %2，%3</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>As at first</source>
        <translation>恢复默认</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go to anything, do anything</source>
        <translation>前往任意页面，执行任意命令</translation>
    </message>
    <message>
        <source>A command, a node, a page, a kept search</source>
        <translation>命令、节点、页面或已保存的搜索</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>No command, node or kept search is called that.</source>
        <translation>没有匹配的命令、节点或已保存的搜索。</translation>
    </message>
    <message>
        <source>A few letters are enough: “sco” finds the scores, “pi 7” finds pi-07. Enter searches boards, parts and tags for it.</source>
        <translation>只需输入几个字符：“得分”可找到得分页面，“pi 7”可找到 pi-07。按回车可在开发板、核心型号和标签中搜索。</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+回车</translation>
    </message>
    <message>
        <source>Node to compare</source>
        <translation>要比较的节点</translation>
    </message>
</context>
<context>
    <name>CompareHead</name>
    <message>
        <source>Open %1, %2</source>
        <translation>打开 %1，%2</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>移出 %1</translation>
    </message>
</context>
<context>
    <name>CompareLine</name>
    <message>
        <source>%1 differs</source>
        <translation>%1 有差异</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>比较内容</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Unusual boards</source>
        <translation>异常开发板</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>仅显示差异</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>As a table for a spreadsheet or a mail</source>
        <translation>以表格形式用于电子表格或邮件</translation>
    </message>
    <message>
        <source>Copied as a table</source>
        <translation>已复制为表格</translation>
    </message>
    <message numerus="yes">
        <source>Facts of %n node(s), side by side</source>
        <translation>
            <numerusform>并排显示 %n 个节点的信息</numerusform>
        </translation>
    </message>
    <message>
        <source>These nodes agree in every fact they tell.</source>
        <translation>这些节点给出的所有信息都一致。</translation>
    </message>
    <message>
        <source>One more node, please</source>
        <translation>还需一个节点</translation>
    </message>
    <message>
        <source>Choose two to eight nodes</source>
        <translation>请选择两到八个节点</translation>
    </message>
    <message>
        <source>On the fleet page, choose nodes with Ctrl and a click, or with Space; Shift chooses all in between. In the palette (Ctrl+K), Ctrl+Enter adds a node.</source>
        <translation>在机群页面按住 Ctrl 单击或按空格选择节点；按住 Shift 可选择其间的全部节点。在命令面板（Ctrl+K）中按 Ctrl+回车可添加节点。</translation>
    </message>
    <message>
        <source>Go to the fleet</source>
        <translation>转到机群</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n fact(s) differ; the first 8 chosen nodes are shown</source>
        <translation>
            <numerusform>%n 项信息中有 %1 项不同；显示所选的前 8 个节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n fact(s) differ</source>
        <translation>
            <numerusform>%n 项信息中有 %1 项不同</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoreWords</name>
    <message>
        <source>under-voltage</source>
        <translation>欠压</translation>
    </message>
    <message>
        <source>throttled</source>
        <translation>降频</translation>
    </message>
    <message>
        <source>capped at %1 MHz</source>
        <translation>限频 %1 MHz</translation>
    </message>
    <message>
        <source>frequency capped</source>
        <translation>频率受限</translation>
    </message>
    <message>
        <source>the supply voltage is too low</source>
        <translation>供电电压过低</translation>
    </message>
    <message>
        <source>%1 over the passive trip</source>
        <translation>高于被动触发点 %1</translation>
    </message>
    <message>
        <source>%1 below the passive trip</source>
        <translation>低于被动触发点 %1</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>高于 %2 %1</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>低于 %2 %1</translation>
    </message>
    <message>
        <source>%1 % of memory in use</source>
        <translation>内存已用 %1 %</translation>
    </message>
    <message>
        <source>%1 % of %2 in use</source>
        <translation>%2 已用 %1 %</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>%1: %2 % of its life used up</source>
        <translation>%1：寿命已消耗 %2 %</translation>
    </message>
    <message>
        <source>%1 says its end of life is near (%2)</source>
        <translation>%1 报告寿命将尽（%2）</translation>
    </message>
    <message>
        <source>the board&apos;s clock is %1 behind</source>
        <translation>开发板时钟慢 %1</translation>
    </message>
    <message>
        <source>the board&apos;s clock is %1 ahead</source>
        <translation>开发板时钟快 %1</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>CPU %1 → %2</source>
        <translation>CPU %1 → %2</translation>
    </message>
    <message>
        <source>CPUs %1 → %2</source>
        <translation>CPU 数 %1 → %2</translation>
    </message>
    <message>
        <source>CPUs online %1 → %2</source>
        <translation>在线 CPU 数 %1 → %2</translation>
    </message>
    <message>
        <source>%1 no longer online</source>
        <translation>%1 已离线</translation>
    </message>
    <message>
        <source>%1 online again</source>
        <translation>%1 重新上线</translation>
    </message>
    <message>
        <source>memory %1 → %2</source>
        <translation>内存 %1 → %2</translation>
    </message>
    <message>
        <source>swap %1 → %2</source>
        <translation>交换空间 %1 → %2</translation>
    </message>
    <message>
        <source>board %1 → %2</source>
        <translation>开发板 %1 → %2</translation>
    </message>
    <message>
        <source>serial number %1 → %2</source>
        <translation>序列号 %1 → %2</translation>
    </message>
    <message>
        <source>hostname %1 → %2</source>
        <translation>主机名 %1 → %2</translation>
    </message>
    <message>
        <source>OS %1 → %2</source>
        <translation>操作系统 %1 → %2</translation>
    </message>
    <message>
        <source>kernel %1 → %2</source>
        <translation>内核 %1 → %2</translation>
    </message>
    <message>
        <source>userland bits %1 → %2</source>
        <translation>用户空间位数 %1 → %2</translation>
    </message>
    <message>
        <source>address of %1 %2 → %3</source>
        <translation>%1 的地址 %2 → %3</translation>
    </message>
    <message>
        <source>SD card %1 replaced: %2 → %3</source>
        <translation>SD 卡 %1 已更换：%2 → %3</translation>
    </message>
    <message>
        <source>storage %1 replaced: %2 → %3</source>
        <translation>存储设备 %1 已更换：%2 → %3</translation>
    </message>
    <message>
        <source>%1 replaced: %2 → %3</source>
        <translation>%1 已更换：%2 → %3</translation>
    </message>
    <message>
        <source>SD card %1 removed</source>
        <translation>SD 卡 %1 已移除</translation>
    </message>
    <message>
        <source>SD card %1 removed (%2)</source>
        <translation>SD 卡 %1 已移除（%2）</translation>
    </message>
    <message>
        <source>SD card %1 added</source>
        <translation>SD 卡 %1 已添加</translation>
    </message>
    <message>
        <source>SD card %1 added (%2)</source>
        <translation>SD 卡 %1 已添加（%2）</translation>
    </message>
    <message>
        <source>storage %1 removed</source>
        <translation>存储设备 %1 已移除</translation>
    </message>
    <message>
        <source>storage %1 removed (%2)</source>
        <translation>存储设备 %1 已移除（%2）</translation>
    </message>
    <message>
        <source>storage %1 added</source>
        <translation>存储设备 %1 已添加</translation>
    </message>
    <message>
        <source>storage %1 added (%2)</source>
        <translation>存储设备 %1 已添加（%2）</translation>
    </message>
    <message>
        <source>network %1 replaced: %2 → %3</source>
        <translation>网络接口 %1 已更换：%2 → %3</translation>
    </message>
    <message>
        <source>network %1 removed</source>
        <translation>网络接口 %1 已移除</translation>
    </message>
    <message>
        <source>network %1 added</source>
        <translation>网络接口 %1 已添加</translation>
    </message>
    <message>
        <source>PCI device removed: %1</source>
        <translation>PCI 设备已移除：%1</translation>
    </message>
    <message>
        <source>PCI device added: %1</source>
        <translation>PCI 设备已添加：%1</translation>
    </message>
    <message>
        <source>USB device removed: %1</source>
        <translation>USB 设备已移除：%1</translation>
    </message>
    <message>
        <source>USB device added: %1</source>
        <translation>USB 设备已添加：%1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 已移除</translation>
    </message>
    <message>
        <source>%1 removed (%2)</source>
        <translation>%1 已移除（%2）</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 已添加</translation>
    </message>
    <message>
        <source>%1 added (%2)</source>
        <translation>%1 已添加（%2）</translation>
    </message>
    <message>
        <source>another</source>
        <translation>另一个</translation>
    </message>
    <message>
        <source>another board with the same card</source>
        <translation>另一块开发板，存储卡相同</translation>
    </message>
    <message>
        <source>another board with the same card: %1</source>
        <translation>另一块开发板，存储卡相同：%1</translation>
    </message>
    <message>
        <source>another board with the same system</source>
        <translation>另一块开发板，系统相同</translation>
    </message>
    <message>
        <source>another board with the same system: %1</source>
        <translation>另一块开发板，系统相同：%1</translation>
    </message>
    <message>
        <source>another board answers here</source>
        <translation>此处应答的是另一块开发板</translation>
    </message>
    <message>
        <source>another board answers here: %1</source>
        <translation>此处应答的是另一块开发板：%1</translation>
    </message>
    <message>
        <source>MAC address %1 → %2</source>
        <translation>MAC 地址 %1 → %2</translation>
    </message>
    <message>
        <source>card %1 → %2</source>
        <translation>存储卡 %1 → %2</translation>
    </message>
    <message>
        <source>machine-id %1 → %2</source>
        <translation>machine-id %1 → %2</translation>
    </message>
    <message>
        <source>host key %1 → %2</source>
        <translation>主机密钥 %1 → %2</translation>
    </message>
    <message>
        <source>the card of %1 is in this board now</source>
        <translation>%1 的存储卡现在插在此开发板上</translation>
    </message>
    <message>
        <source>another card with the same system</source>
        <translation>另一张存储卡，系统相同</translation>
    </message>
    <message>
        <source>another card with the same system: %1</source>
        <translation>另一张存储卡，系统相同：%1</translation>
    </message>
    <message>
        <source>another card with another system</source>
        <translation>另一张存储卡，系统不同</translation>
    </message>
    <message>
        <source>another card with another system: %1</source>
        <translation>另一张存储卡，系统不同：%1</translation>
    </message>
    <message>
        <source>another system</source>
        <translation>另一个系统</translation>
    </message>
    <message>
        <source>another system: %1</source>
        <translation>另一个系统：%1</translation>
    </message>
    <message>
        <source>the same board is on the roster as %1, too</source>
        <translation>同一块开发板在名册中还登记为 %1</translation>
    </message>
    <message>
        <source>runs a copy of the same system as %1: give each its own machine-id and host key</source>
        <translation>与 %1 运行同一系统的副本：请为各自设置不同的 machine-id 和主机密钥</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <source>the result was not checked</source>
        <translation>结果未经校验</translation>
    </message>
    <message>
        <source>the numbers make no sense</source>
        <translation>数值不合理</translation>
    </message>
    <message>
        <source>fewer than two runs</source>
        <translation>测试少于两次</translation>
    </message>
    <message>
        <source>runs differ by %1</source>
        <translation>各次测试相差 %1</translation>
    </message>
    <message>
        <source>the board warmed by %1</source>
        <translation>开发板升温 %1</translation>
    </message>
    <message>
        <source>the clock fell by %1</source>
        <translation>频率下降 %1</translation>
    </message>
    <message>
        <source>%1-bit vectors</source>
        <translation>%1 位向量</translation>
    </message>
    <message>
        <source>vector AES</source>
        <translation>向量 AES</translation>
    </message>
    <message>
        <source>half precision</source>
        <translation>半精度浮点</translation>
    </message>
    <message>
        <source>dot product</source>
        <translation>点积</translation>
    </message>
    <message>
        <source>int8 matrices</source>
        <translation>int8 矩阵</translation>
    </message>
    <message>
        <source>pointer authentication</source>
        <translation>指针认证</translation>
    </message>
    <message>
        <source>branch targets</source>
        <translation>分支目标识别</translation>
    </message>
    <message>
        <source>memory tagging</source>
        <translation>内存标记</translation>
    </message>
    <message>
        <source>SD card</source>
        <translation>SD 卡</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>U 盘</translation>
    </message>
    <message>
        <source>virtual disk</source>
        <translation>虚拟磁盘</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>an empty word</source>
        <translation>空词</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>您是指 %1 吗？</translation>
    </message>
    <message>
        <source>nothing to leave out</source>
        <translation>没有要排除的内容</translation>
    </message>
    <message>
        <source>nothing is called &quot;%1&quot;</source>
        <translation>没有名为“%1”的项</translation>
    </message>
    <message>
        <source>there is no state &quot;%1&quot;</source>
        <translation>没有“%1”这种状态</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>可选：%1</translation>
    </message>
    <message>
        <source>only one number can be compared with</source>
        <translation>只能与一个数字比较</translation>
    </message>
    <message>
        <source>put it in quotes to look for the word</source>
        <translation>加上引号即可按字面搜索</translation>
    </message>
    <message>
        <source>remove the comma</source>
        <translation>请删除逗号</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>例如 %1</translation>
    </message>
    <message>
        <source>the quote is not closed</source>
        <translation>引号未闭合</translation>
    </message>
    <message>
        <source>the search is too long</source>
        <translation>搜索内容过长</translation>
    </message>
    <message>
        <source>too many terms</source>
        <translation>搜索词过多</translation>
    </message>
    <message>
        <source>use at most %1</source>
        <translation>最多 %1 个</translation>
    </message>
    <message>
        <source>use at most %1 characters</source>
        <translation>最多 %1 个字符</translation>
    </message>
    <message>
        <source>what of &quot;%1&quot;?</source>
        <translation>“%1”的值是什么？</translation>
    </message>
    <message>
        <source>write another &quot; behind it</source>
        <translation>请在后面再加一个 &quot;</translation>
    </message>
    <message>
        <source>write the word right behind it: -tag:rack1</source>
        <translation>请将词紧跟其后：-tag:rack1</translation>
    </message>
    <message>
        <source>CPU feature as Linux names it</source>
        <translation>Linux 所用的 CPU 特性名</translation>
    </message>
    <message>
        <source>CPU temperature now</source>
        <translation>当前 CPU 温度</translation>
    </message>
    <message>
        <source>address or an IP address of its own</source>
        <translation>地址或其自身的 IP 地址</translation>
    </message>
    <message>
        <source>board, family or maker</source>
        <translation>开发板、系列或制造商</translation>
    </message>
    <message>
        <source>degrees left to its passive trip</source>
        <translation>距被动触发点的度数</translation>
    </message>
    <message>
        <source>highest clock of its fastest cores</source>
        <translation>最快核心的最高频率</translation>
    </message>
    <message>
        <source>how it stands</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>kind of core</source>
        <translation>核心型号</translation>
    </message>
    <message>
        <source>kind, maker or model of a disk or card</source>
        <translation>磁盘或存储卡的类型、厂商或型号</translation>
    </message>
    <message>
        <source>memory it has</source>
        <translation>内存容量</translation>
    </message>
    <message>
        <source>one of its tags</source>
        <translation>其中一个标签</translation>
    </message>
    <message>
        <source>operating system</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>percent of all cores now</source>
        <translation>当前所有核心的百分比</translation>
    </message>
    <message>
        <source>percent of memory in use now</source>
        <translation>当前内存使用百分比</translation>
    </message>
    <message>
        <source>percent of the root volume in use</source>
        <translation>根文件系统使用百分比</translation>
    </message>
    <message>
        <source>since its start</source>
        <translation>启动以来</translation>
    </message>
    <message>
        <source>system on a chip</source>
        <translation>片上系统</translation>
    </message>
    <message>
        <source>version of Linux</source>
        <translation>Linux 版本</translation>
    </message>
    <message>
        <source>word size of its programs</source>
        <translation>其程序的字长</translation>
    </message>
    <message>
        <source>a clock such as 1.8G or 600</source>
        <translation>频率，例如 1.8G 或 600</translation>
    </message>
    <message>
        <source>a number such as 4</source>
        <translation>数字，例如 4</translation>
    </message>
    <message>
        <source>a percentage such as 80</source>
        <translation>百分比，例如 80</translation>
    </message>
    <message>
        <source>a size such as 2G or 512M</source>
        <translation>容量，例如 2G 或 512M</translation>
    </message>
    <message>
        <source>a span such as 90s, 12h or 30d</source>
        <translation>时长，例如 90s、12h 或 30d</translation>
    </message>
    <message>
        <source>a temperature such as 70 or 158F</source>
        <translation>温度，例如 70 或 158F</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>请输入%1</translation>
    </message>
    <message>
        <source>a list of fingerprints has at most 1 MiB</source>
        <translation>指纹列表最大 1 MiB</translation>
    </message>
    <message>
        <source>the list has more than 16384 fingerprints</source>
        <translation>列表中的指纹超过 16384 个</translation>
    </message>
    <message>
        <source>split it</source>
        <translation>请拆分</translation>
    </message>
    <message>
        <source>MD5 fingerprints prove nothing any more</source>
        <translation>MD5 指纹已不足为凭</translation>
    </message>
    <message>
        <source>read them anew with ssh-keygen -l -E sha256</source>
        <translation>请用 ssh-keygen -l -E sha256 重新读取</translation>
    </message>
    <message>
        <source>there is no SHA256 fingerprint and no host key in it</source>
        <translation>其中没有 SHA256 指纹或主机密钥</translation>
    </message>
    <message>
        <source>give a known_hosts file, or what this prints on the boards: for f in /etc/ssh/ssh_host_*_key.pub; do ssh-keygen -lf $f; done</source>
        <translation>请提供 known_hosts 文件，或在开发板上运行以下命令的输出：for f in /etc/ssh/ssh_host_*_key.pub; do ssh-keygen -lf $f; done</translation>
    </message>
    <message>
        <source>cannot write the list of known host keys: %1</source>
        <translation>无法写入已知主机密钥列表：%1</translation>
    </message>
    <message>
        <source>cannot make its folder</source>
        <translation>无法创建其文件夹</translation>
    </message>
    <message>
        <source>check the folder&apos;s owner and free space</source>
        <translation>请检查文件夹的所有者和剩余空间</translation>
    </message>
    <message>
        <source>there is no valid host key to accept</source>
        <translation>没有可接受的有效主机密钥</translation>
    </message>
    <message>
        <source>connect once, so that the node shows its key</source>
        <translation>请先连接一次，让节点出示其密钥</translation>
    </message>
    <message>
        <source>this name cannot be kept in known_hosts</source>
        <translation>此名称无法写入 known_hosts</translation>
    </message>
    <message>
        <source>use the node&apos;s plain name or address</source>
        <translation>请使用节点的普通名称或地址</translation>
    </message>
    <message>
        <source>this host key has been revoked</source>
        <translation>此主机密钥已被吊销</translation>
    </message>
    <message>
        <source>give the board a new host key</source>
        <translation>请为开发板生成新的主机密钥</translation>
    </message>
    <message>
        <source>another host key is on file for it</source>
        <translation>已登记的是另一个主机密钥</translation>
    </message>
    <message>
        <source>compare the fingerprints and replace the old key</source>
        <translation>请核对指纹并替换旧密钥</translation>
    </message>
    <message>
        <source>the old host key is in %1, line %2, which is not ours to change</source>
        <translation>旧主机密钥位于 %1 第 %2 行，Rollcall 无权修改</translation>
    </message>
    <message>
        <source>remove it yourself: ssh-keygen -R &apos;%1&apos; -f %2</source>
        <translation>请自行删除：ssh-keygen -R &apos;%1&apos; -f %2</translation>
    </message>
    <message>
        <source>cannot read the list of known host keys</source>
        <translation>无法读取已知主机密钥列表</translation>
    </message>
    <message>
        <source>the list of known host keys is larger than 16 MiB</source>
        <translation>已知主机密钥列表超过 16 MiB</translation>
    </message>
    <message>
        <source>remove what is not needed from it</source>
        <translation>请从中删除不需要的内容</translation>
    </message>
    <message>
        <source>its ssh configuration has a %1 that cannot be completed: %2</source>
        <translation>其 SSH 配置中的 %1 无法展开：%2</translation>
    </message>
    <message>
        <source>check the % tokens, variables and ~ of that value</source>
        <translation>请检查该值中的 % 标记、变量和 ~</translation>
    </message>
    <message>
        <source>its ProxyCommand would pass a socket (ProxyUseFdpass), which Rollcall does not take</source>
        <translation>其 ProxyCommand 要传递套接字（ProxyUseFdpass），Rollcall 不支持</translation>
    </message>
    <message>
        <source>let the command carry the connection itself</source>
        <translation>请让该命令自行承载连接</translation>
    </message>
    <message>
        <source>its ProxyJump leads over more than 16 hosts, or in a circle</source>
        <translation>其 ProxyJump 经过超过 16 台主机，或形成环路</translation>
    </message>
    <message>
        <source>check ProxyJump of the hosts on the way</source>
        <translation>请检查途经主机的 ProxyJump</translation>
    </message>
    <message>
        <source>whether its ssh configuration counts depends on a command (Match exec), which Rollcall does not run</source>
        <translation>其 SSH 配置是否生效取决于一条命令（Match exec），Rollcall 不会执行</translation>
    </message>
    <message>
        <source>give this host a Host block of its own, before that line, or take the host out of the condition</source>
        <translation>请在该行之前为此主机单独写一个 Host 块，或将其从条件中排除</translation>
    </message>
    <message>
        <source>cannot read it: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>correct the line; ssh would refuse it as well</source>
        <translation>请修正该行；ssh 同样会拒绝它</translation>
    </message>
    <message>
        <source>is it an ssh configuration?</source>
        <translation>这是 SSH 配置文件吗？</translation>
    </message>
    <message>
        <source>it belongs to somebody else, or others may write it</source>
        <translation>它属于其他用户，或可被他人写入</translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation>%1 没有值</translation>
    </message>
    <message>
        <source>%1 has an empty value</source>
        <translation>%1 的值为空</translation>
    </message>
    <message>
        <source>%1 takes one value</source>
        <translation>%1 只能有一个值</translation>
    </message>
    <message>
        <source>Match all stands alone</source>
        <translation>Match all 必须单独使用</translation>
    </message>
    <message>
        <source>there is no Match for &quot;%1&quot;</source>
        <translation>Match 不支持“%1”</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>引号未闭合</translation>
    </message>
    <message>
        <source>an included file of another user, or ~ in a file that is not the user&apos;s, is not read</source>
        <translation>不会读取其他用户的包含文件，也不会展开非本用户文件中的 ~</translation>
    </message>
    <message>
        <source>files include each other more than 16 deep</source>
        <translation>文件相互包含超过 16 层</translation>
    </message>
    <message>
        <source>the file is larger than 1 MiB</source>
        <translation>文件超过 1 MiB</translation>
    </message>
    <message>
        <source>the pattern means too many files</source>
        <translation>该模式匹配的文件过多</translation>
    </message>
    <message>
        <source>there are more than 500,000 lines</source>
        <translation>超过 500,000 行</translation>
    </message>
    <message>
        <source>there are more than 512 configuration files</source>
        <translation>配置文件超过 512 个</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot;</source>
        <translation>没有“%1”选项</translation>
    </message>
    <message>
        <source>write it as [user@]host[:port], e.g. pi@raspberrypi.local</source>
        <translation>请写成 [用户@]主机[:端口]，例如 pi@raspberrypi.local</translation>
    </message>
    <message>
        <source>after the bracket only :port may follow</source>
        <translation>括号后只能跟 :端口</translation>
    </message>
    <message>
        <source>the bracket around the address is not closed</source>
        <translation>地址的括号未闭合</translation>
    </message>
    <message>
        <source>the host name is missing</source>
        <translation>缺少主机名</translation>
    </message>
    <message>
        <source>the port is missing after the colon</source>
        <translation>冒号后缺少端口</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>端口必须是 1 到 65535 之间的数字</translation>
    </message>
    <message>
        <source>this is no host name or address</source>
        <translation>这不是主机名或地址</translation>
    </message>
    <message>
        <source>this is no user name before the @</source>
        <translation>@ 前面不是用户名</translation>
    </message>
    <message>
        <source>%1 hosts that Ansible does not reach over SSH</source>
        <translation>Ansible 不经 SSH 访问的 %1 台主机</translation>
    </message>
    <message>
        <source>the group %1 is a child of itself, or groups lie more than %2 deep</source>
        <translation>组 %1 包含自身，或组的嵌套超过 %2 层</translation>
    </message>
    <message>
        <source>%1 is a template</source>
        <translation>%1 是模板</translation>
    </message>
    <message>
        <source>%1 is no host</source>
        <translation>%1 不是主机</translation>
    </message>
    <message>
        <source>%1 is no host name or address</source>
        <translation>%1 不是主机名或地址</translation>
    </message>
    <message>
        <source>%1 is no port</source>
        <translation>%1 不是端口</translation>
    </message>
    <message>
        <source>%1 is no user name</source>
        <translation>%1 不是用户名</translation>
    </message>
    <message>
        <source>%1 lies in more than %2 groups</source>
        <translation>%1 所属的组超过 %2 个</translation>
    </message>
    <message>
        <source>a host is a name, followed by variables such as ansible_host=192.0.2.7</source>
        <translation>主机由名称及其后的变量组成，例如 ansible_host=192.0.2.7</translation>
    </message>
    <message>
        <source>a port is a number from 1 to 65535</source>
        <translation>端口是 1 到 65535 之间的数字</translation>
    </message>
    <message>
        <source>look at its children</source>
        <translation>请检查其子组</translation>
    </message>
    <message>
        <source>split it into several files</source>
        <translation>请拆分为多个文件</translation>
    </message>
    <message>
        <source>the inventory has too many hosts; what comes after is left out</source>
        <translation>清单中的主机过多；其后的内容已忽略</translation>
    </message>
    <message>
        <source>write it out; only Ansible itself can work it out</source>
        <translation>请写出实际值；只有 Ansible 自身能求值</translation>
    </message>
    <message>
        <source>%1 is no name of a group</source>
        <translation>%1 不是组名</translation>
    </message>
    <message>
        <source>%1 is no variable of the host</source>
        <translation>%1 不是该主机的变量</translation>
    </message>
    <message>
        <source>a group has :children and :vars, but no %1</source>
        <translation>组只有 :children 和 :vars，没有 %1</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>引号未闭合</translation>
    </message>
    <message>
        <source>a variable is written name=value</source>
        <translation>变量写作 名称=值</translation>
    </message>
    <message>
        <source>one group a line</source>
        <translation>每行一个组</translation>
    </message>
    <message>
        <source>split the file</source>
        <translation>请拆分文件</translation>
    </message>
    <message>
        <source>the bracket of this heading is not closed</source>
        <translation>此标题的括号未闭合</translation>
    </message>
    <message>
        <source>there are too many groups</source>
        <translation>组过多</translation>
    </message>
    <message>
        <source>this line is too long</source>
        <translation>此行过长</translation>
    </message>
    <message>
        <source>write name=value behind it, and one host a line</source>
        <translation>请在后面写 名称=值，每行一台主机</translation>
    </message>
    <message>
        <source>%1 in the group %2</source>
        <translation>组 %2 中的 %1</translation>
    </message>
    <message>
        <source>%1 must be names with a colon behind each</source>
        <translation>%1 必须是后跟冒号的名称</translation>
    </message>
    <message>
        <source>the group %1 must hold hosts:, children: or vars:</source>
        <translation>组 %1 必须包含 hosts:、children: 或 vars:</translation>
    </message>
    <message>
        <source>a group has hosts:, children: and vars:</source>
        <translation>组包含 hosts:、children: 和 vars:</translation>
    </message>
    <message>
        <source>is this an inventory in YAML?</source>
        <translation>这是 YAML 格式的清单吗？</translation>
    </message>
    <message>
        <source>its aliases make too many values</source>
        <translation>别名展开后的值过多</translation>
    </message>
    <message>
        <source>its groups are nested too deep</source>
        <translation>组嵌套过深</translation>
    </message>
    <message>
        <source>the document has too many values</source>
        <translation>文档中的值过多</translation>
    </message>
    <message>
        <source>the document is nested too deep</source>
        <translation>文档嵌套过深</translation>
    </message>
    <message>
        <source>this is no inventory: it does not begin with a group</source>
        <translation>这不是清单：开头不是组</translation>
    </message>
    <message>
        <source>this is no name of a group</source>
        <translation>这不是组名</translation>
    </message>
    <message>
        <source>this is no name of a host</source>
        <translation>这不是主机名</translation>
    </message>
    <message>
        <source>the list names more than %1 boards; what comes after is left out</source>
        <translation>列表中的开发板超过 %1 块；其后的内容已忽略</translation>
    </message>
    <message>
        <source>there are too many problems; what comes after is left out</source>
        <translation>问题过多；其后的内容已忽略</translation>
    </message>
    <message>
        <source>is this the right kind of file?</source>
        <translation>文件类型正确吗？</translation>
    </message>
    <message>
        <source>%1 is no name</source>
        <translation>%1 不是名称</translation>
    </message>
    <message>
        <source>%1 is no tag, or one too many</source>
        <translation>%1 不是标签，或标签过多</translation>
    </message>
    <message>
        <source>a cell has more than 4096 characters</source>
        <translation>单元格超过 4096 个字符</translation>
    </message>
    <message>
        <source>a column is there twice</source>
        <translation>有重复的列</translation>
    </message>
    <message>
        <source>begin it with name,address,user,port,tags</source>
        <translation>请以 name,address,user,port,tags 开头</translation>
    </message>
    <message>
        <source>begin the table with name,address,user,port,tags</source>
        <translation>表格请以 name,address,user,port,tags 开头</translation>
    </message>
    <message>
        <source>columns that are not used: %1</source>
        <translation>未使用的列：%1</translation>
    </message>
    <message>
        <source>it has more than 256 columns</source>
        <translation>超过 256 列</translation>
    </message>
    <message>
        <source>the header has no column &quot;address&quot;</source>
        <translation>表头没有“address”列</translation>
    </message>
    <message>
        <source>leave the name empty beside a range</source>
        <translation>使用范围时请将名称留空</translation>
    </message>
    <message>
        <source>several addresses cannot have one name</source>
        <translation>多个地址不能共用一个名称</translation>
    </message>
    <message>
        <source>the table is empty</source>
        <translation>表格为空</translation>
    </message>
    <message>
        <source>there is text behind a closing quotation mark</source>
        <translation>右引号后有多余文本</translation>
    </message>
    <message>
        <source>%1 entries of this computer itself, broadcast and blocked names</source>
        <translation>%1 个条目是本机、广播或被屏蔽的名称</translation>
    </message>
    <message>
        <source>%1 is no IP address</source>
        <translation>%1 不是 IP 地址</translation>
    </message>
    <message>
        <source>each line is an address and its names</source>
        <translation>每行是一个地址及其名称</translation>
    </message>
    <message>
        <source>this address has no usable name</source>
        <translation>此地址没有可用的名称</translation>
    </message>
    <message>
        <source>a configuration of ssh may include others, so it must be a file</source>
        <translation>SSH 配置可能包含其他文件，因此必须是文件</translation>
    </message>
    <message>
        <source>a list of boards has at most 4 MiB</source>
        <translation>开发板列表最大 4 MiB</translation>
    </message>
    <message>
        <source>give its path with --from</source>
        <translation>请用 --from 指定其路径</translation>
    </message>
    <message>
        <source>this is no text file</source>
        <translation>这不是文本文件</translation>
    </message>
    <message>
        <source>an archived node of this name</source>
        <translation>同名的已归档节点</translation>
    </message>
    <message>
        <source>on the roster as %1</source>
        <translation>名册中已登记为 %1</translation>
    </message>
    <message>
        <source>the history of what was at this address is kept as %1</source>
        <translation>此地址以前的历史已保存为 %1</translation>
    </message>
    <message>
        <source>the name belongs to %1</source>
        <translation>该名称已属于%1</translation>
    </message>
    <message>
        <source>the node at %1</source>
        <translation>位于 %1 的节点</translation>
    </message>
    <message>
        <source>the one at %1</source>
        <translation>位于 %1 的条目</translation>
    </message>
    <message>
        <source>the same address as at %1</source>
        <translation>与 %1 处的地址相同</translation>
    </message>
    <message>
        <source>%1 has too many parts</source>
        <translation>%1 的部分过多</translation>
    </message>
    <message>
        <source>%1 is no range of numbers of at most 9 digits</source>
        <translation>%1 不是最多 9 位的数字范围</translation>
    </message>
    <message>
        <source>%1 is no step: a whole number from 1</source>
        <translation>%1 不是步长：应为不小于 1 的整数</translation>
    </message>
    <message>
        <source>%1 runs backwards</source>
        <translation>%1 是倒序的</translation>
    </message>
    <message>
        <source>%1: both ends want the same number of digits</source>
        <translation>%1：两端的位数必须相同</translation>
    </message>
    <message>
        <source>there are more than %1 ranges in it</source>
        <translation>其中的范围超过 %1 个</translation>
    </message>
    <message>
        <source>a bracket is not closed</source>
        <translation>括号未闭合</translation>
    </message>
    <message>
        <source>a closing bracket has no opening one</source>
        <translation>右括号没有对应的左括号</translation>
    </message>
    <message>
        <source>a pattern has at most 4096 characters</source>
        <translation>模式最多 4096 个字符</translation>
    </message>
    <message>
        <source>a range goes from small to small or from capital to capital letters</source>
        <translation>范围两端必须同为小写或同为大写字母</translation>
    </message>
    <message>
        <source>a range has two ends</source>
        <translation>范围应有两端</translation>
    </message>
    <message>
        <source>enrol them in parts</source>
        <translation>请分批添加</translation>
    </message>
    <message>
        <source>its names are longer than 255 characters</source>
        <translation>生成的名称超过 255 个字符</translation>
    </message>
    <message>
        <source>sets cannot be subtracted here; name what you want</source>
        <translation>此处不能做集合减法；请直接写出所需的主机</translation>
    </message>
    <message>
        <source>there is nothing between two commas</source>
        <translation>两个逗号之间没有内容</translation>
    </message>
    <message>
        <source>this names more than %1 boards</source>
        <translation>所列的开发板超过 %1 块</translation>
    </message>
    <message>
        <source>write ranges as pi[01-32].lab or node[1-3,7]</source>
        <translation>范围请写成 pi[01-32].lab 或 node[1-3,7]</translation>
    </message>
    <message>
        <source>write ranges as pi[01:32].lab or rack-[a:f]</source>
        <translation>范围请写成 pi[01:32].lab 或 rack-[a:f]</translation>
    </message>
    <message>
        <source>A piece of the history is damaged</source>
        <translation>部分历史数据已损坏</translation>
    </message>
    <message>
        <source>check the store: rollcallctl store check</source>
        <translation>请检查数据库：rollcallctl store check</translation>
    </message>
    <message>
        <source>The copy cannot be made</source>
        <translation>无法创建副本</translation>
    </message>
    <message>
        <source>The copy is damaged, as the store may be</source>
        <translation>副本已损坏，数据库可能也已损坏</translation>
    </message>
    <message>
        <source>There is a file of this name already</source>
        <translation>已存在同名文件</translation>
    </message>
    <message>
        <source>it was left as it is: choose another name</source>
        <translation>该文件未被改动：请换一个名称</translation>
    </message>
    <message>
        <source>see rollcallctl store check</source>
        <translation>参见 rollcallctl store check</translation>
    </message>
    <message>
        <source>Another program collects for this store</source>
        <translation>另一个程序正在为此数据库采集数据</translation>
    </message>
    <message>
        <source>Another program collects for this store%1</source>
        <translation>另一个程序正在为此数据库采集数据%1</translation>
    </message>
    <message>
        <source>The store cannot be locked: %1</source>
        <translation>无法锁定数据库：%1</translation>
    </message>
    <message>
        <source>The store&apos;s lock cannot be opened: %1</source>
        <translation>无法打开数据库的锁：%1</translation>
    </message>
    <message>
        <source>choose a place you can write to</source>
        <translation>请选择您有写权限的位置</translation>
    </message>
    <message>
        <source>end it first, or use another store</source>
        <translation>请先结束该程序，或使用其他数据库</translation>
    </message>
    <message>
        <source>put the store on a local disk</source>
        <translation>请将数据库放在本地磁盘上</translation>
    </message>
    <message>
        <source>The file is a database of another program</source>
        <translation>该文件是其他程序的数据库</translation>
    </message>
    <message>
        <source>The store was written by an older Rollcall</source>
        <translation>该数据库由较旧版本的 Rollcall 写入</translation>
    </message>
    <message>
        <source>This file system cannot hold the store&apos;s write-ahead log</source>
        <translation>此文件系统不支持数据库的预写日志</translation>
    </message>
    <message>
        <source>it was left as it is: choose another file for the store</source>
        <translation>该文件未被改动：请为数据库选择其他文件</translation>
    </message>
    <message>
        <source>open it once for writing to bring it up to date</source>
        <translation>请以写入方式打开一次以完成升级</translation>
    </message>
    <message>
        <source>Another program has kept the store locked for too long</source>
        <translation>另一个程序锁定数据库的时间过长</translation>
    </message>
    <message>
        <source>The database said: %1</source>
        <translation>数据库报告：%1</translation>
    </message>
    <message>
        <source>The file is damaged or no Rollcall store</source>
        <translation>该文件已损坏，或不是 Rollcall 数据库</translation>
    </message>
    <message>
        <source>The store cannot be written</source>
        <translation>无法写入数据库</translation>
    </message>
    <message>
        <source>There is no space left on the disk that holds the store</source>
        <translation>数据库所在磁盘没有剩余空间</translation>
    </message>
    <message>
        <source>There is no such node in the store</source>
        <translation>数据库中没有此节点</translation>
    </message>
    <message>
        <source>This is in the store already</source>
        <translation>数据库中已存在</translation>
    </message>
    <message>
        <source>close the other program that uses this file</source>
        <translation>请关闭正在使用此文件的其他程序</translation>
    </message>
    <message>
        <source>free some space on that disk</source>
        <translation>请在该磁盘上释放一些空间</translation>
    </message>
    <message>
        <source>it was left as it is: rollcallctl store recover saves what can be read of it</source>
        <translation>该文件未被改动：rollcallctl store recover 可保存其中可读取的内容</translation>
    </message>
    <message>
        <source>make the file and its folder writable for you, or choose another store</source>
        <translation>请使该文件及其文件夹对您可写，或选择其他数据库</translation>
    </message>
    <message>
        <source>The copy cannot be opened</source>
        <translation>无法打开副本</translation>
    </message>
    <message>
        <source>The copy cannot be opened: %1</source>
        <translation>无法打开副本：%1</translation>
    </message>
    <message>
        <source>The copy cannot be written to the disk</source>
        <translation>无法将副本写入磁盘</translation>
    </message>
    <message>
        <source>The copy cannot be written to the disk: %1</source>
        <translation>无法将副本写入磁盘：%1</translation>
    </message>
    <message>
        <source>The file cannot be moved</source>
        <translation>无法移动文件</translation>
    </message>
    <message>
        <source>The file cannot be moved: %1</source>
        <translation>无法移动文件：%1</translation>
    </message>
    <message>
        <source>choose a place with enough space that you may write to</source>
        <translation>请选择空间充足且您有写权限的位置</translation>
    </message>
    <message>
        <source>The store was written by a newer Rollcall</source>
        <translation>该数据库由较新版本的 Rollcall 写入</translation>
    </message>
    <message>
        <source>it was left as it is: update Rollcall, or choose another store</source>
        <translation>该文件未被改动：请更新 Rollcall，或选择其他数据库</translation>
    </message>
    <message>
        <source>The store was damaged and was set aside as %1. %2 rows were saved into a new one; none was lost</source>
        <translation>数据库已损坏，已另存为 %1。%2 行已保存到新数据库；没有丢失</translation>
    </message>
    <message>
        <source>The store was damaged and was set aside as %1. %2 rows were saved into a new one (%3); none was lost</source>
        <translation>数据库已损坏，已另存为 %1。%2 行已保存到新数据库（%3）；没有丢失</translation>
    </message>
    <message>
        <source>The store was damaged and was set aside as %1. %2 rows were saved into a new one; some were lost of: %3</source>
        <translation>数据库已损坏，已另存为 %1。%2 行已保存到新数据库；以下部分有丢失：%3</translation>
    </message>
    <message>
        <source>The store was damaged and was set aside as %1. %2 rows were saved into a new one (%3); some were lost of: %4</source>
        <translation>数据库已损坏，已另存为 %1。%2 行已保存到新数据库（%3）；以下部分有丢失：%4</translation>
    </message>
    <message>
        <source>The store was damaged and was set aside as %1. Nothing in it could be read: the new store is empty. A backup can take its place while nothing collects.</source>
        <translation>数据库已损坏，已另存为 %1。其中没有可读取的内容：新数据库为空。在没有程序采集数据时，可用备份替换它。</translation>
    </message>
    <message>
        <source>The file is no Rollcall store</source>
        <translation>该文件不是 Rollcall 数据库</translation>
    </message>
    <message>
        <source>try again in a second</source>
        <translation>请一秒后重试</translation>
    </message>
    <message>
        <source>A sample from before 1970 cannot be stored</source>
        <translation>无法保存 1970 年以前的读数</translation>
    </message>
    <message>
        <source>Too many readings of one millisecond</source>
        <translation>同一毫秒内的读数过多</translation>
    </message>
    <message>
        <source>The store cannot be made</source>
        <translation>无法创建数据库</translation>
    </message>
    <message>
        <source>The store cannot be read</source>
        <translation>无法读取数据库</translation>
    </message>
    <message>
        <source>The store&apos;s folder cannot be made</source>
        <translation>无法创建数据库的文件夹</translation>
    </message>
    <message>
        <source>There is no such store</source>
        <translation>没有此数据库</translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation>这是文件夹，不是文件</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>这不是文件</translation>
    </message>
    <message>
        <source>check the path, or add a node to make a new store</source>
        <translation>请检查路径，或添加一个节点以创建新数据库</translation>
    </message>
    <message>
        <source>choose another place for the store</source>
        <translation>请为数据库选择其他位置</translation>
    </message>
    <message>
        <source>make the file readable for you</source>
        <translation>请使该文件对您可读</translation>
    </message>
    <message>
        <source>A score that is no number cannot be stored</source>
        <translation>无法保存非数字的得分</translation>
    </message>
    <message>
        <source>0 keeps for good</source>
        <translation>0 表示永久保留</translation>
    </message>
    <message>
        <source>An age cannot be negative</source>
        <translation>时长不能为负</translation>
    </message>
    <message>
        <source>Raw samples are kept for two hours at least, and no roll-up shorter than a finer one</source>
        <translation>原始采样至少保留两小时，且较粗的汇总不得短于较细的汇总</translation>
    </message>
    <message>
        <source>The size limit is too small</source>
        <translation>大小上限过小</translation>
    </message>
    <message>
        <source>allow 16 MiB at least, or 0 for no limit</source>
        <translation>请至少允许 16 MiB，或填 0 表示不限</translation>
    </message>
    <message>
        <source>give the coarser ones at least the age of the finer ones</source>
        <translation>较粗汇总的保留时间不得短于较细汇总</translation>
    </message>
    <message>
        <source>A node cannot be joined with itself</source>
        <translation>节点不能与自身合并</translation>
    </message>
    <message>
        <source>There is no node number %1</source>
        <translation>没有编号为 %1 的节点</translation>
    </message>
    <message>
        <source>There is no watched node number %1</source>
        <translation>没有编号为 %1 的受监控节点</translation>
    </message>
    <message>
        <source>see rollcallctl list</source>
        <translation>参见 rollcallctl list</translation>
    </message>
    <message>
        <source>%1 is in the roster already, as %2</source>
        <translation>%1 已在名册中，名为 %2</translation>
    </message>
    <message>
        <source>A name, host, user or tag has at most 255 characters</source>
        <translation>名称、主机、用户和标签最多 255 个字符</translation>
    </message>
    <message>
        <source>A node needs a name</source>
        <translation>节点需要名称</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535</source>
        <translation>端口是 1 到 65535 之间的数字</translation>
    </message>
    <message>
        <source>There is a node of this name already, at %1</source>
        <translation>已有同名节点，位于 %1</translation>
    </message>
    <message>
        <source>There is a node of this name already</source>
        <translation>已有同名节点</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>请换一个名称</translation>
    </message>
    <message>
        <source>choose another name or address, or change that node</source>
        <translation>请换一个名称或地址，或修改该节点</translation>
    </message>
    <message>
        <source>Too many readings wait to be stored; the oldest were dropped</source>
        <translation>等待保存的读数过多；最早的已被丢弃</translation>
    </message>
    <message>
        <source>free some space on the disk of the store</source>
        <translation>请在数据库所在磁盘上释放一些空间</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>无法写入报告：%1</translation>
    </message>
    <message>
        <source>check that the disk has space and the file can be written</source>
        <translation>请检查磁盘空间以及文件是否可写</translation>
    </message>
    <message>
        <source>the agent did not answer in time</source>
        <translation>代理程序未及时应答</translation>
    </message>
    <message>
        <source>the agent did not say hello</source>
        <translation>代理程序没有发出问候</translation>
    </message>
    <message>
        <source>the agent did not start: %1</source>
        <translation>代理程序未启动：%1</translation>
    </message>
    <message>
        <source>the agent ended</source>
        <translation>代理程序已退出</translation>
    </message>
    <message>
        <source>the agent ended: %1</source>
        <translation>代理程序已退出：%1</translation>
    </message>
    <message>
        <source>the agent sent a line without end</source>
        <translation>代理程序发送了没有结尾的行</translation>
    </message>
    <message>
        <source>the agent says: %1</source>
        <translation>代理程序报告：%1</translation>
    </message>
    <message>
        <source>the agent was uploaded but does not start there</source>
        <translation>代理程序已上传，但无法在那里启动</translation>
    </message>
    <message>
        <source>the agent answered something else than was asked</source>
        <translation>代理程序答非所问</translation>
    </message>
    <message>
        <source>something else than an agent answers: &quot;%1&quot;</source>
        <translation>应答的不是代理程序：“%1”</translation>
    </message>
    <message>
        <source>no agent for this computer was found</source>
        <translation>未找到适用于本机的代理程序</translation>
    </message>
    <message>
        <source>no agent for machine type &quot;%1&quot;</source>
        <translation>没有适用于机器类型“%1”的代理程序</translation>
    </message>
    <message>
        <source>cannot read the %1 agent at %2</source>
        <translation>无法读取位于 %2 的 %1 代理程序</translation>
    </message>
    <message>
        <source>no place on the board can hold the agent: %1</source>
        <translation>开发板上没有可存放代理程序的位置：%1</translation>
    </message>
    <message>
        <source>%1 are missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1: the disk or quota is full, %2 are missing</source>
        <translation>%1：磁盘或配额已满，缺少 %2</translation>
    </message>
    <message>
        <source>cannot start %1: %2</source>
        <translation>无法启动 %1：%2</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>it sends more than an agent has to say</source>
        <translation>发送的数据超出代理程序应有的量</translation>
    </message>
    <message>
        <source>it sends too many messages</source>
        <translation>发送的消息过多</translation>
    </message>
    <message>
        <source>it answers other questions than ours</source>
        <translation>应答的不是我们的请求</translation>
    </message>
    <message>
        <source>the benchmark does not come to its end</source>
        <translation>基准测试没有结束</translation>
    </message>
    <message>
        <source>the connection is dead: nothing has come back for some time</source>
        <translation>连接已失效：已有一段时间没有返回任何数据</translation>
    </message>
    <message>
        <source>the last sample is overdue</source>
        <translation>采样已逾期</translation>
    </message>
    <message>
        <source>comes and goes: %1 times within %2 min</source>
        <translation>时断时续：%2 分钟内 %1 次</translation>
    </message>
    <message>
        <source>Rollcall&apos;s agent runs on aarch64, ARMv7, ARMv6 and x86-64</source>
        <translation>Rollcall 代理程序可在 aarch64、ARMv7、ARMv6 和 x86-64 上运行</translation>
    </message>
    <message>
        <source>build it with ./dev agents, or set ROLLCALL_AGENTS</source>
        <translation>请用 ./dev agents 构建，或设置 ROLLCALL_AGENTS</translation>
    </message>
    <message>
        <source>rebuild it with ./dev build</source>
        <translation>请用 ./dev build 重新构建</translation>
    </message>
    <message>
        <source>make one of them usable, or install rollcall-agent on the board</source>
        <translation>请使其中一个可用，或在开发板上安装 rollcall-agent</translation>
    </message>
    <message>
        <source>check what this login&apos;s shell runs, or its forced command</source>
        <translation>请检查此登录的 shell 会执行什么，或其强制命令</translation>
    </message>
    <message>
        <source>log in there and look why</source>
        <translation>请登录该处查看原因</translation>
    </message>
    <message>
        <source>try it on the board: %1 report</source>
        <translation>请在开发板上尝试：%1 report</translation>
    </message>
    <message>
        <source>check that the file exists and may be executed</source>
        <translation>请检查文件是否存在且可执行</translation>
    </message>
    <message>
        <source>is that really Rollcall&apos;s agent? It is cut off and tried again later</source>
        <translation>这真的是 Rollcall 的代理程序吗？连接已切断，稍后重试</translation>
    </message>
    <message>
        <source>is that really Rollcall&apos;s agent?</source>
        <translation>这真的是 Rollcall 的代理程序吗？</translation>
    </message>
    <message>
        <source>is the board switched off, or its cable pulled?</source>
        <translation>开发板是否已关机，或网线已拔出？</translation>
    </message>
    <message>
        <source>update the agent on the board</source>
        <translation>请更新开发板上的代理程序</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>this node is not on the roster any more</source>
        <translation>该节点已不在名册中</translation>
    </message>
    <message>
        <source>its host key is not in question</source>
        <translation>其主机密钥没有疑问</translation>
    </message>
    <message>
        <source>the server shows another key by now</source>
        <translation>服务器现在出示的是另一个密钥</translation>
    </message>
    <message>
        <source>look at the new fingerprint and decide again</source>
        <translation>请查看新的指纹并重新决定</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有此文件</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>这不是文件</translation>
    </message>
    <message>
        <source>check its owner and mode</source>
        <translation>请检查其所有者和权限</translation>
    </message>
    <message>
        <source>a list of host keys has at most 16 MiB</source>
        <translation>主机密钥列表最大 16 MiB</translation>
    </message>
    <message>
        <source>its fingerprint is not in the list</source>
        <translation>其指纹不在列表中</translation>
    </message>
    <message>
        <source>line %1 of the list</source>
        <translation>列表第 %1 行</translation>
    </message>
    <message>
        <source>line %1 of the list says that this is the key of %2</source>
        <translation>列表第 %1 行称这是 %2 的密钥</translation>
    </message>
    <message>
        <source>the list has another key for %1</source>
        <translation>列表中 %1 的密钥与此不同</translation>
    </message>
    <message>
        <source>the list has no key for %1</source>
        <translation>列表中没有 %1 的密钥</translation>
    </message>
    <message>
        <source>the list has this key for %1</source>
        <translation>列表中 %1 的密钥即为此密钥</translation>
    </message>
    <message>
        <source>the list says that this key is revoked</source>
        <translation>列表称此密钥已被吊销</translation>
    </message>
    <message>
        <source>it is in the list, but another key is on file here: decide with trust %1 --replace</source>
        <translation>它在列表中，但此处登记的是另一个密钥：请用 trust %1 --replace 决定</translation>
    </message>
    <message>
        <source>%1 shows the same key: one board under two names, or a cloned card</source>
        <translation>%1 出示相同的密钥：同一开发板有两个名称，或存储卡被克隆</translation>
    </message>
    <message>
        <source>%1: the limits cannot be read: %2; the defaults hold until it is readable for you</source>
        <translation>%1：无法读取限值：%2；在您可读取之前使用默认值</translation>
    </message>
    <message>
        <source>ssh-agent cannot be used: %1</source>
        <translation>无法使用 ssh-agent：%1</translation>
    </message>
    <message>
        <source>ssh-agent answers endlessly</source>
        <translation>ssh-agent 的应答没有止境</translation>
    </message>
    <message>
        <source>ssh-agent has not answered yet</source>
        <translation>ssh-agent 尚未应答</translation>
    </message>
    <message>
        <source>ssh-agent&apos;s list of keys ends early</source>
        <translation>ssh-agent 的密钥列表不完整</translation>
    </message>
    <message>
        <source>no socket for ssh-agent</source>
        <translation>没有 ssh-agent 的套接字</translation>
    </message>
    <message>
        <source>it does not tell its keys</source>
        <translation>它不列出密钥</translation>
    </message>
    <message>
        <source>it hung up</source>
        <translation>它已断开</translation>
    </message>
    <message>
        <source>it takes no request</source>
        <translation>它不接受请求</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>does it wait for you? confirm there, or touch the token</source>
        <translation>它在等您吗？请在那里确认，或触碰令牌</translation>
    </message>
    <message>
        <source>the server accepted none of our keys</source>
        <translation>服务器未接受我们的任何密钥</translation>
    </message>
    <message>
        <source>the server wants more than a key</source>
        <translation>服务器要求的不只是密钥</translation>
    </message>
    <message>
        <source>there is no key to log in with</source>
        <translation>没有可用于登录的密钥</translation>
    </message>
    <message>
        <source>tried %1</source>
        <translation>已尝试 %1</translation>
    </message>
    <message>
        <source>skipped, as it has a passphrase: %1</source>
        <translation>因有口令而跳过：%1</translation>
    </message>
    <message>
        <source>cannot use %1</source>
        <translation>无法使用 %1</translation>
    </message>
    <message>
        <source>the server accepts %1</source>
        <translation>服务器接受 %1</translation>
    </message>
    <message>
        <source>allow this user to log in with a key alone</source>
        <translation>请允许该用户仅凭密钥登录</translation>
    </message>
    <message>
        <source>keep fewer keys in the agent, or name the key file for this node</source>
        <translation>请减少代理中的密钥，或为此节点指定密钥文件</translation>
    </message>
    <message>
        <source>load the key with a passphrase into the agent first: ssh-add %1</source>
        <translation>请先将带口令的密钥加入代理：ssh-add %1</translation>
    </message>
    <message>
        <source>put one of your public keys into authorized_keys there: ssh-copy-id %1</source>
        <translation>请将您的一个公钥写入对方的 authorized_keys：ssh-copy-id %1</translation>
    </message>
    <message>
        <source>it asks too many questions</source>
        <translation>它提问过多</translation>
    </message>
    <message>
        <source>it asks one question after another</source>
        <translation>它不断提问</translation>
    </message>
    <message>
        <source>nobody answers</source>
        <translation>无人回答</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>无人及时回答</translation>
    </message>
    <message>
        <source>the key %1 has a passphrase</source>
        <translation>密钥 %1 有口令</translation>
    </message>
    <message>
        <source>it wants the password of %1</source>
        <translation>它要求 %1 的密码</translation>
    </message>
    <message>
        <source>it asks &quot;%1&quot; and nobody answered</source>
        <translation>它询问“%1”，无人回答</translation>
    </message>
    <message>
        <source>enter it, or load the key into the agent: ssh-add %1</source>
        <translation>请输入口令，或将密钥加入代理：ssh-add %1</translation>
    </message>
    <message>
        <source>load the key into the agent: ssh-add %1</source>
        <translation>请将密钥加入代理：ssh-add %1</translation>
    </message>
    <message>
        <source>enter it, or put a public key of yours there: ssh-copy-id %1</source>
        <translation>请输入密码，或在对方放置您的公钥：ssh-copy-id %1</translation>
    </message>
    <message>
        <source>put a public key of yours there: ssh-copy-id %1</source>
        <translation>请在对方放置您的公钥：ssh-copy-id %1</translation>
    </message>
    <message>
        <source>be there when it asks, or put a public key of yours there: ssh-copy-id %1</source>
        <translation>请在它提问时应答，或在对方放置您的公钥：ssh-copy-id %1</translation>
    </message>
    <message>
        <source>gave no answer to %1 in time</source>
        <translation>%1 未及时得到应答</translation>
    </message>
    <message>
        <source>the login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>the login by ssh-agent</source>
        <translation>通过 ssh-agent 登录</translation>
    </message>
    <message>
        <source>the keys of ssh-agent</source>
        <translation>ssh-agent 中的密钥</translation>
    </message>
    <message>
        <source>the offer of a key</source>
        <translation>提供密钥</translation>
    </message>
    <message>
        <source>the request for a channel</source>
        <translation>请求通道</translation>
    </message>
    <message>
        <source>the request for a way on</source>
        <translation>请求转发</translation>
    </message>
    <message>
        <source>the start of a command</source>
        <translation>启动命令</translation>
    </message>
    <message>
        <source>the end of the command</source>
        <translation>命令结束</translation>
    </message>
    <message>
        <source>the key exchange</source>
        <translation>密钥交换</translation>
    </message>
    <message>
        <source>its error output</source>
        <translation>其错误输出</translation>
    </message>
    <message>
        <source>the command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>the output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>what was written to it</source>
        <translation>写给它的内容</translation>
    </message>
    <message>
        <source>the command there has ended</source>
        <translation>那里的命令已结束</translation>
    </message>
    <message>
        <source>%1 is longer than %2 bytes</source>
        <translation>%1 超过 %2 字节</translation>
    </message>
    <message>
        <source>out of memory for another channel</source>
        <translation>内存不足，无法再开通道</translation>
    </message>
    <message>
        <source>out of memory for another connection</source>
        <translation>内存不足，无法再建连接</translation>
    </message>
    <message>
        <source>the server opens no channel for us: %1</source>
        <translation>服务器不为我们打开通道：%1</translation>
    </message>
    <message>
        <source>the server refused to start &quot;%1&quot;</source>
        <translation>服务器拒绝启动“%1”</translation>
    </message>
    <message>
        <source>the server closed the channel for &quot;%1&quot; each time before it answered</source>
        <translation>服务器每次都在应答前关闭“%1”的通道</translation>
    </message>
    <message>
        <source>check MaxSessions in its sshd_config</source>
        <translation>请检查其 sshd_config 中的 MaxSessions</translation>
    </message>
    <message>
        <source>look into the log of its sshd</source>
        <translation>请查看其 sshd 日志</translation>
    </message>
    <message>
        <source>look into the log of its sshd; it may limit new connections (MaxStartups)</source>
        <translation>请查看其 sshd 日志；可能限制了新连接（MaxStartups）</translation>
    </message>
    <message>
        <source>cannot use this address or user: %1</source>
        <translation>无法使用此地址或用户：%1</translation>
    </message>
    <message>
        <source>check the spelling of the node</source>
        <translation>请检查节点的拼写</translation>
    </message>
    <message>
        <source>is the board busy or its network slow?</source>
        <translation>开发板是否繁忙，或网络缓慢？</translation>
    </message>
    <message>
        <source>is the board still up?</source>
        <translation>开发板还在运行吗？</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>连接已断开</translation>
    </message>
    <message>
        <source>the connection was lost (%1)</source>
        <translation>连接已断开（%1）</translation>
    </message>
    <message>
        <source>the connection was given up</source>
        <translation>已放弃连接</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>the server said: %1</source>
        <translation>服务器报告：%1</translation>
    </message>
    <message>
        <source>it opens no way to %1: %2</source>
        <translation>它不开放通往 %1 的通路：%2</translation>
    </message>
    <message>
        <source>no socket for a jump: %1</source>
        <translation>没有用于跳转的套接字：%1</translation>
    </message>
    <message>
        <source>can that host reach the board? its sshd must allow it (AllowTcpForwarding)</source>
        <translation>该主机能连到开发板吗？其 sshd 必须允许（AllowTcpForwarding）</translation>
    </message>
    <message>
        <source>accepted the connection but said nothing for %1</source>
        <translation>接受了连接，但 %1 内没有任何应答</translation>
    </message>
    <message>
        <source>did not finish the key exchange within %1</source>
        <translation>未能在 %1 内完成密钥交换</translation>
    </message>
    <message>
        <source>closed the connection at once</source>
        <translation>立即关闭了连接</translation>
    </message>
    <message>
        <source>closed the connection during the key exchange</source>
        <translation>在密钥交换期间关闭了连接</translation>
    </message>
    <message>
        <source>ended the key exchange</source>
        <translation>终止了密钥交换</translation>
    </message>
    <message>
        <source>the key exchange failed: %1</source>
        <translation>密钥交换失败：%1</translation>
    </message>
    <message>
        <source>is it an SSH server that listens on this port?</source>
        <translation>监听此端口的是 SSH 服务器吗？</translation>
    </message>
    <message>
        <source>what answers there is not an SSH server</source>
        <translation>那里应答的不是 SSH 服务器</translation>
    </message>
    <message>
        <source>check the port</source>
        <translation>请检查端口</translation>
    </message>
    <message>
        <source>the server may be too old; update its SSH server</source>
        <translation>服务器可能过旧；请更新其 SSH 服务器</translation>
    </message>
    <message>
        <source>the server showed no usable host key</source>
        <translation>服务器未出示可用的主机密钥</translation>
    </message>
    <message>
        <source>its host key is not known yet: %1</source>
        <translation>其主机密钥尚不为所知：%1</translation>
    </message>
    <message>
        <source>an authority vouches for this host (%1), but Rollcall cannot check certificates of hosts</source>
        <translation>有证书颁发机构为此主机担保（%1），但 Rollcall 无法校验主机证书</translation>
    </message>
    <message>
        <source>compare the fingerprint with the board&apos;s and accept it</source>
        <translation>请与开发板上的指纹核对后接受</translation>
    </message>
    <message>
        <source>its host key is another one than before: %1</source>
        <translation>其主机密钥与之前不同：%1</translation>
    </message>
    <message>
        <source>if you re-installed the board or swapped its card, compare the fingerprint and accept the new key; if not, somebody may be listening in</source>
        <translation>如果您重装了系统或更换了存储卡，请核对指纹并接受新密钥；否则可能有人正在窃听</translation>
    </message>
    <message>
        <source>its host key has been revoked: %1</source>
        <translation>其主机密钥已被吊销：%1</translation>
    </message>
    <message>
        <source>give the board a new host key, as this one is not secret any more</source>
        <translation>请为开发板生成新的主机密钥，因为此密钥已不再保密</translation>
    </message>
    <message>
        <source>its ProxyCommand ended, saying: %1</source>
        <translation>其 ProxyCommand 已退出，输出：%1</translation>
    </message>
    <message>
        <source>nothing; exit status %1</source>
        <translation>无输出；退出状态 %1</translation>
    </message>
    <message>
        <source>its ProxyCommand does not start: %1</source>
        <translation>其 ProxyCommand 无法启动：%1</translation>
    </message>
    <message>
        <source>no socket for its ProxyCommand: %1</source>
        <translation>其 ProxyCommand 没有套接字：%1</translation>
    </message>
    <message>
        <source>try the command of ProxyCommand in a shell</source>
        <translation>请在 shell 中试运行 ProxyCommand</translation>
    </message>
    <message>
        <source>the name server did not answer in time</source>
        <translation>域名服务器未及时应答</translation>
    </message>
    <message>
        <source>check the network, or use the address instead of the name</source>
        <translation>请检查网络，或用地址代替名称</translation>
    </message>
    <message>
        <source>no address is known for the name &quot;%1&quot;</source>
        <translation>找不到名称“%1”对应的地址</translation>
    </message>
    <message>
        <source>check the spelling, or use the board&apos;s address</source>
        <translation>请检查拼写，或使用开发板的地址</translation>
    </message>
    <message>
        <source>connection refused on port %1</source>
        <translation>端口 %1 拒绝连接</translation>
    </message>
    <message>
        <source>is sshd running there? check the port</source>
        <translation>那里运行着 sshd 吗？请检查端口</translation>
    </message>
    <message>
        <source>no answer on port %1</source>
        <translation>端口 %1 无应答</translation>
    </message>
    <message>
        <source>is the board switched on, and on this network?</source>
        <translation>开发板是否已开机，并接入此网络？</translation>
    </message>
    <message>
        <source>there is no route to it</source>
        <translation>没有到达它的路由</translation>
    </message>
    <message>
        <source>cannot connect: %1</source>
        <translation>无法连接：%1</translation>
    </message>
    <message>
        <source>check the address and the network</source>
        <translation>请检查地址和网络</translation>
    </message>
    <message>
        <source>its SFTP server cannot be understood</source>
        <translation>无法理解其 SFTP 服务器</translation>
    </message>
    <message>
        <source>update the SSH server there</source>
        <translation>请更新那里的 SSH 服务器</translation>
    </message>
    <message>
        <source>cannot write to the remote path &quot;%1&quot;</source>
        <translation>无法写入远程路径“%1”</translation>
    </message>
    <message>
        <source>cannot write %1 there%2</source>
        <translation>无法在那里写入 %1%2</translation>
    </message>
    <message>
        <source>give the absolute path of a file</source>
        <translation>请给出文件的绝对路径</translation>
    </message>
    <message>
        <source>free some space on the board</source>
        <translation>请在开发板上释放一些空间</translation>
    </message>
    <message>
        <source>check the folder&apos;s owner and that its disk is not read-only</source>
        <translation>请检查文件夹的所有者，以及磁盘是否只读</translation>
    </message>
    <message>
        <source>there is no D-Bus system bus on this computer</source>
        <translation>本机没有 D-Bus 系统总线</translation>
    </message>
    <message>
        <source>start dbus, or name the boards yourself: rollcallctl add</source>
        <translation>请启动 dbus，或自行指定开发板：rollcallctl add</translation>
    </message>
    <message>
        <source>the Avahi daemon, which finds computers by mDNS, is not running here</source>
        <translation>用于通过 mDNS 发现计算机的 Avahi 守护进程未在此运行</translation>
    </message>
    <message>
        <source>install and start it (on Debian: sudo apt install avahi-daemon), or name the boards yourself: rollcallctl add</source>
        <translation>请安装并启动它（Debian：sudo apt install avahi-daemon），或自行指定开发板：rollcallctl add</translation>
    </message>
    <message>
        <source>Avahi does not look for %1: %2</source>
        <translation>Avahi 不搜索 %1：%2</translation>
    </message>
    <message>
        <source>is this user allowed to use it?</source>
        <translation>此用户有权使用它吗？</translation>
    </message>
    <message>
        <source>the network announces too many computers</source>
        <translation>网络中宣告的计算机过多</translation>
    </message>
    <message>
        <source>the first ones are shown</source>
        <translation>只显示前面的部分</translation>
    </message>
    <message>
        <source>Avahi gave up: %1</source>
        <translation>Avahi 已放弃：%1</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>请重试</translation>
    </message>
    <message>
        <source>%1: nothing can be executed there (mounted noexec?)</source>
        <translation>%1：无法在那里执行程序（以 noexec 挂载？）</translation>
    </message>
    <message>
        <source>%1: it, or the folder above, is open to other users</source>
        <translation>%1：它或其上级文件夹对其他用户开放</translation>
    </message>
    <message>
        <source>%1: the file system is read-only</source>
        <translation>%1：文件系统只读</translation>
    </message>
    <message>
        <source>%1: no space is left</source>
        <translation>%1：没有剩余空间</translation>
    </message>
    <message>
        <source>%1: permission denied</source>
        <translation>%1：权限不足</translation>
    </message>
    <message>
        <source>%1: it cannot be used</source>
        <translation>%1：无法使用</translation>
    </message>
    <message>
        <source>%1: its shell says nothing</source>
        <translation>%1：其 shell 没有输出</translation>
    </message>
    <message>
        <source>nothing can be executed there (mounted noexec?)</source>
        <translation>无法在那里执行程序（以 noexec 挂载？）</translation>
    </message>
    <message>
        <source>it, or the folder above, is open to other users</source>
        <translation>它或其上级文件夹对其他用户开放</translation>
    </message>
    <message>
        <source>the file system is read-only</source>
        <translation>文件系统只读</translation>
    </message>
    <message>
        <source>no space is left</source>
        <translation>没有剩余空间</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>it cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>its shell says nothing</source>
        <translation>其 shell 没有输出</translation>
    </message>
    <message>
        <source>only %1 of %2 bytes arrived</source>
        <translation>仅收到 %1 / %2 字节</translation>
    </message>
    <message>
        <source>chmod go-w %1</source>
        <translation>chmod go-w %1</translation>
    </message>
    <message>
        <source>%1, which is this computer itself</source>
        <translation>%1，即本机</translation>
    </message>
    <message>
        <source>the connection was closed during the login</source>
        <translation>登录期间连接被关闭</translation>
    </message>
    <message>
        <source>tried so far: %1</source>
        <translation>已尝试：%1</translation>
    </message>
    <message>
        <source>look into the log of its sshd; it may limit the time of a login (LoginGraceTime), or be on its way down</source>
        <translation>请查看其 sshd 日志；可能限制了登录时间（LoginGraceTime），或正在关机</translation>
    </message>
    <message>
        <source>32-bit userland</source>
        <translation>32 位用户空间</translation>
    </message>
    <message>
        <source>no AES and SHA-2 in hardware</source>
        <translation>没有硬件 AES 和 SHA-2</translation>
    </message>
    <message>
        <source>only %1 GiB of memory</source>
        <translation>内存仅 %1 GiB</translation>
    </message>
    <message>
        <source>its card is a copy of that of %1</source>
        <translation>其存储卡是 %1 的副本</translation>
    </message>
    <message>
        <source>the same board as %1</source>
        <translation>与 %1 是同一块开发板</translation>
    </message>
    <message>
        <source>32 or 64 bits: not known</source>
        <translation>32 位或 64 位：未知</translation>
    </message>
    <message>
        <source>crypto extensions: not known</source>
        <translation>加密扩展：未知</translation>
    </message>
    <message>
        <source>memory: not known</source>
        <translation>内存：未知</translation>
    </message>
    <message>
        <source>not on the roster; rollcallctl add</source>
        <translation>不在名册中；rollcallctl add</translation>
    </message>
    <message>
        <source>nobody watches it; rollcallctl collect</source>
        <translation>无人监控；rollcallctl collect</translation>
    </message>
    <message>
        <source>several addresses cannot have one seat</source>
        <translation>多个地址不能共用一个座位</translation>
    </message>
    <message>
        <source>leave the seat empty beside a range</source>
        <translation>使用范围时请将座位留空</translation>
    </message>
    <message>
        <source>%1 is no name of a seat</source>
        <translation>%1 不是座位名</translation>
    </message>
    <message>
        <source>make the list anew; the file is kept beside it</source>
        <translation>请重新创建名单；原文件会保留在旁边</translation>
    </message>
    <message>
        <source>entry %1 is no board</source>
        <translation>第 %1 项不是开发板</translation>
    </message>
    <message>
        <source>it is no JSON: %1 at byte %2</source>
        <translation>这不是 JSON：%1，位于第 %2 字节</translation>
    </message>
    <message>
        <source>it is no list of expected boards</source>
        <translation>这不是应到开发板的名单</translation>
    </message>
    <message>
        <source>the list was written by a newer Rollcall</source>
        <translation>该名单由较新版本的 Rollcall 写入</translation>
    </message>
    <message>
        <source>update Rollcall</source>
        <translation>请更新 Rollcall</translation>
    </message>
    <message>
        <source>update Rollcall, or move the file away</source>
        <translation>请更新 Rollcall，或将该文件移开</translation>
    </message>
    <message>
        <source>the list has too many boards</source>
        <translation>名单中的开发板过多</translation>
    </message>
    <message>
        <source>the list cannot be written</source>
        <translation>无法写入名单</translation>
    </message>
    <message>
        <source>make the folder writable for you</source>
        <translation>请使该文件夹对您可写</translation>
    </message>
    <message>
        <source>the old list cannot be kept</source>
        <translation>无法保留旧名单</translation>
    </message>
    <message>
        <source>the file that is there cannot be read, nor moved away</source>
        <translation>现有文件既无法读取，也无法移开</translation>
    </message>
    <message>
        <source>nobody is expected yet: there is no list</source>
        <translation>尚无应到的开发板：没有名单</translation>
    </message>
    <message>
        <source>make one: rollcallctl rollcall --expect &apos;pi[01-30].lab&apos;</source>
        <translation>请创建名单：rollcallctl rollcall --expect &apos;pi[01-30].lab&apos;</translation>
    </message>
    <message>
        <source>the list cannot be read</source>
        <translation>无法读取名单</translation>
    </message>
    <message>
        <source>make it a file that is readable for you</source>
        <translation>请确保它是对您可读的文件</translation>
    </message>
    <message>
        <source>this is too large for a list</source>
        <translation>作为名单过大</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>无法创建其文件夹</translation>
    </message>
    <message>
        <source>%1: %2 is expected already</source>
        <translation>%1：%2 已在名单中</translation>
    </message>
    <message>
        <source>%1: the seat %2 is taken already</source>
        <translation>%1：座位 %2 已被占用</translation>
    </message>
    <message>
        <source>the way over %1 has ended: %2</source>
        <translation>经由 %1 的通路已中断：%2</translation>
    </message>
    <message>
        <source>is that host still up?</source>
        <translation>该主机还在运行吗？</translation>
    </message>
    <message>
        <source>is that host busy or its network slow?</source>
        <translation>该主机是否繁忙，或网络缓慢？</translation>
    </message>
    <message>
        <source>nothing is kept for it</source>
        <translation>没有为此保存任何内容</translation>
    </message>
    <message>
        <source>the keychain was not opened</source>
        <translation>密钥环未解锁</translation>
    </message>
    <message>
        <source>unlock the keychain of your desktop session</source>
        <translation>请解锁桌面会话的密钥环</translation>
    </message>
    <message>
        <source>no keychain answers in this session</source>
        <translation>此会话中没有密钥环应答</translation>
    </message>
    <message>
        <source>on Debian: install libsecret-1-0 and gnome-keyring</source>
        <translation>在 Debian 上：请安装 libsecret-1-0 和 gnome-keyring</translation>
    </message>
    <message>
        <source>the keychain failed: %1</source>
        <translation>密钥环出错：%1</translation>
    </message>
    <message>
        <source>look at it with the program of your desktop</source>
        <translation>请用桌面自带的程序查看</translation>
    </message>
    <message>
        <source>the session is still asked for its keychain</source>
        <translation>仍在查询此会话的密钥环</translation>
    </message>
    <message>
        <source>this session has no D-Bus, by which a keychain is reached</source>
        <translation>此会话没有 D-Bus，无法访问密钥环</translation>
    </message>
    <message>
        <source>log in to a desktop session, or load keys into ssh-agent</source>
        <translation>请登录桌面会话，或将密钥加入 ssh-agent</translation>
    </message>
    <message>
        <source>no keychain runs in this session</source>
        <translation>此会话中没有运行密钥环</translation>
    </message>
    <message>
        <source>start one, such as GNOME Keyring, KeePassXC or KWallet</source>
        <translation>请启动一个，例如 GNOME Keyring、KeePassXC 或 KWallet</translation>
    </message>
    <message>
        <source>password of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>passphrase of %1</source>
        <translation>%1 的口令</translation>
    </message>
    <message>
        <source>how wrong its clock is</source>
        <translation>时钟偏差</translation>
    </message>
    <message>
        <source>A mute needs a node or a kind of event</source>
        <translation>静音需要指定节点或事件类型</translation>
    </message>
    <message>
        <source>A mute cannot be over before it begins</source>
        <translation>静音不能在开始之前结束</translation>
    </message>
</context>
<context>
    <name>EnrolAddress</name>
    <message>
        <source>Address, or a range of them</source>
        <translation>地址或地址范围</translation>
    </message>
    <message>
        <source>pi@raspberrypi.local, 192.168.1.20:2222, pi[01-32].lab</source>
        <translation>pi@raspberrypi.local, 192.168.1.20:2222, pi[01-32].lab</translation>
    </message>
    <message>
        <source>[user@]host[:port]. Ranges count: pi[01-32].lab, node[1-3,7]. Several are separated by commas.</source>
        <translation>[用户@]主机[:端口]。范围会展开：pi[01-32].lab、node[1-3,7]。多个地址用逗号分隔。</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s)</source>
        <translation>
            <numerusform>%n 块开发板</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnrolDemo</name>
    <message>
        <source>The demo shows 24 simulated boards of many kinds behind real SSH, in a window of its own. It keeps nothing, and changes nothing here.</source>
        <translation>演示在单独的窗口中显示 24 块各种类型的模拟开发板，使用真实的 SSH。它不保存任何内容，也不会改变此处的内容。</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>启动演示</translation>
    </message>
    <message>
        <source>or in a terminal:</source>
        <translation>或在终端中运行：</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
</context>
<context>
    <name>EnrolFile</name>
    <message>
        <source>A list of boards</source>
        <translation>开发板列表</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose a file, or drop it anywhere on this page</source>
        <translation>选择文件，或将其拖放到此页面任意位置</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>文件路径</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>读取为：%1</translation>
    </message>
    <message>
        <source>Ansible inventories (INI, YAML), CSV tables with a name or address column, ~/.ssh/config, hosts files and plain lists of addresses are recognised. The file is only read.</source>
        <translation>可识别 Ansible 清单（INI、YAML）、含 name 或 address 列的 CSV 表格、~/.ssh/config、hosts 文件和普通地址列表。文件只会被读取。</translation>
    </message>
</context>
<context>
    <name>EnrolHere</name>
    <message>
        <source>This computer is on the roster already.</source>
        <translation>本机已在名册中。</translation>
    </message>
    <message>
        <source>Rollcall reads this computer without SSH, with the rights you have. It is live within seconds.</source>
        <translation>Rollcall 无需 SSH，以您的权限读取本机，几秒内即可显示。</translation>
    </message>
    <message>
        <source>Watch this computer</source>
        <translation>监控本机</translation>
    </message>
</context>
<context>
    <name>EnrolNetwork</name>
    <message numerus="yes">
        <source>%n board(s) announced themselves.</source>
        <translation>
            <numerusform>有 %n 块开发板已公布自己。</numerusform>
        </translation>
    </message>
    <message>
        <source>Listening for boards that announce SSH. Those that are switched on now will turn up by themselves.</source>
        <translation>正在监听公布 SSH 的开发板。现在开机的开发板会自动出现。</translation>
    </message>
    <message numerus="yes">
        <source>Listening: %n board(s) so far.</source>
        <translation>
            <numerusform>正在监听：目前 %n 块开发板。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Reach them by IP address, for a computer that cannot look up .local names</source>
        <translation>通过 IP 地址连接，适用于无法解析 .local 名称的计算机</translation>
    </message>
    <message>
        <source>Boards announce SSH when avahi-daemon runs on them. Nothing is connected to before you add it, and anybody can announce anything: compare the host keys.</source>
        <translation>开发板运行 avahi-daemon 时会公布 SSH。添加之前不会连接；任何人都可以公布任何内容，请核对主机密钥。</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Back to the fleet</source>
        <translation>返回机群</translation>
    </message>
    <message>
        <source>Add boards</source>
        <translation>添加开发板</translation>
    </message>
    <message>
        <source>Rollcall logs in with your SSH keys and agent. At first contact it shows each host key and asks you.</source>
        <translation>Rollcall 使用您的 SSH 密钥和代理登录。首次连接时会显示每个主机密钥并征求您的确认。</translation>
    </message>
    <message>
        <source>Where the boards are taken from</source>
        <translation>开发板的来源</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Name, if not the host&apos;s</source>
        <translation>名称（如与主机名不同）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Tags for all, e.g. rack1, lab</source>
        <translation>所有开发板的标签，例如 rack1, lab</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>正在添加…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message numerus="yes">
        <source>Add %n board(s)</source>
        <translation>
            <numerusform>添加 %n 块开发板</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop the list here</source>
        <translation>将列表拖放到此处</translation>
    </message>
</context>
<context>
    <name>EnrolPlan</name>
    <message numerus="yes">
        <source>%n line(s) cannot be read:</source>
        <translation>
            <numerusform>有 %n 行无法读取：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>还有 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed over: %1</source>
        <translation>已跳过：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 块新开发板</numerusform>
        </translation>
    </message>
    <message>
        <source>Add all new boards</source>
        <translation>添加所有新开发板</translation>
    </message>
    <message numerus="yes">
        <source>%n watched already</source>
        <translation>
            <numerusform>%n 块已在监控</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed twice</source>
        <translation>
            <numerusform>%n 块重复列出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be added</source>
        <translation>
            <numerusform>%n 块无法添加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) to be added</source>
        <translation>
            <numerusform>将添加 %n 块开发板</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnrolProgressView</name>
    <message numerus="yes">
        <source>All %n board(s) are online.</source>
        <translation>
            <numerusform>全部 %n 块开发板均已在线。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n board(s) are online.</source>
        <translation>
            <numerusform>%n 块开发板中 %1 块在线。</numerusform>
        </translation>
    </message>
    <message>
        <source>Boards online</source>
        <translation>在线的开发板</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>连接中</translation>
    </message>
    <message>
        <source>online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>需要您处理</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s)</source>
        <translation>
            <numerusform>%n 块开发板</numerusform>
        </translation>
    </message>
    <message>
        <source>Add others</source>
        <translation>添加其他</translation>
    </message>
    <message numerus="yes">
        <source>Try %n failed again</source>
        <translation>
            <numerusform>重试 %n 块失败的开发板</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the fleet</source>
        <translation>显示机群</translation>
    </message>
    <message numerus="yes">
        <source>Review %n host key(s)</source>
        <translation>
            <numerusform>检查 %n 个主机密钥</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnrolSources</name>
    <message>
        <source>Address or range</source>
        <translation>地址或范围</translation>
    </message>
    <message>
        <source>One board, or pi[01-32].lab</source>
        <translation>一块开发板，或 pi[01-32].lab</translation>
    </message>
    <message>
        <source>On this network</source>
        <translation>此网络上</translation>
    </message>
    <message>
        <source>Boards that announce themselves</source>
        <translation>自行公布的开发板</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>来自文件</translation>
    </message>
    <message>
        <source>Ansible, CSV, hosts, SSH config</source>
        <translation>Ansible、CSV、hosts、SSH 配置</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Without SSH, at once</source>
        <translation>无需 SSH，立即可用</translation>
    </message>
    <message>
        <source>Demo fleet</source>
        <translation>演示机群</translation>
    </message>
    <message>
        <source>24 simulated boards to look at</source>
        <translation>24 块模拟开发板供参观</translation>
    </message>
    <message>
        <source>Where the boards are taken from</source>
        <translation>开发板的来源</translation>
    </message>
</context>
<context>
    <name>EventActions</name>
    <message numerus="yes">
        <source>%n event(s) chosen</source>
        <translation>
            <numerusform>已选择 %n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is going on now, newest first</source>
        <translation>目前没有持续的事件，最新的在前</translation>
    </message>
    <message numerus="yes">
        <source>%n going on now, nothing waits for you</source>
        <translation>
            <numerusform>%n 个事件正在持续，没有需要处理的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n going on now, newest first</source>
        <translation>
            <numerusform>%n 个事件正在持续，最新的在前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n going on now wait for somebody</source>
        <translation>
            <numerusform>%n 个正在持续的事件中有 %1 个等待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>全部确认</translation>
    </message>
    <message>
        <source>Not seen after all</source>
        <translation>撤回确认</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>静音…</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>取消选择</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not seen after all</source>
        <translation>撤回确认</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>静音…</translation>
    </message>
    <message>
        <source>Open the node</source>
        <translation>打开节点</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>for %1</source>
        <translation>持续 %1</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Events cannot be read</source>
        <translation>无法读取事件</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>尚无事件</translation>
    </message>
    <message>
        <source>Throttling, outages, changed host keys and changed hardware will be listed here, with when they began and how long they took.</source>
        <translation>降频、中断、主机密钥变更和硬件变更会列在这里，并附开始时间和持续时长。</translation>
    </message>
</context>
<context>
    <name>EventsTab</name>
    <message>
        <source>Events cannot be read</source>
        <translation>无法读取事件</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>尚无事件</translation>
    </message>
    <message>
        <source>Throttling, outages and hardware changes of this node will be listed here.</source>
        <translation>此节点的降频、中断和硬件变更会列在这里。</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>FleetBar</name>
    <message>
        <source>Fleet</source>
        <translation>机群</translation>
    </message>
    <message>
        <source>View of the fleet</source>
        <translation>机群视图</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>监控墙</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热力图</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Hottest</source>
        <translation>温度最高</translation>
    </message>
    <message>
        <source>Busiest</source>
        <translation>负载最高</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation>卡片大小</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>圆点</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>颜色表示的指标</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Add boards</source>
        <translation>添加开发板</translation>
    </message>
</context>
<context>
    <name>FleetColumns</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>开发板</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>已用内存</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU 数</translation>
    </message>
    <message>
        <source>Root full</source>
        <translation>根分区已用</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>运行时间</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
</context>
<context>
    <name>FleetPage</name>
    <message>
        <source>No node matches</source>
        <translation>没有匹配的节点</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Reading what is stored…</source>
        <translation>正在读取已保存的数据…</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) wait until somebody has looked at their host keys.</source>
        <translation>
            <numerusform>有 %n 块开发板等待查看其主机密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>Review host keys</source>
        <translation>检查主机密钥</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) are watched, none of them matches this search and these states.</source>
        <translation>
            <numerusform>正在监视 %n 个节点，没有一个符合此搜索和这些状态。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetTableView</name>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n 个节点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupedTiles</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n 个分组</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HardwareTab</name>
    <message>
        <source>Hardware not known yet</source>
        <translation>硬件信息尚未获取</translation>
    </message>
    <message>
        <source>It is read as soon as the node can be reached for the first time.</source>
        <translation>首次连接到该节点后即会读取。</translation>
    </message>
    <message>
        <source>Board and system</source>
        <translation>开发板与系统</translation>
    </message>
    <message>
        <source>Hardware support for</source>
        <translation>硬件支持</translation>
    </message>
    <message>
        <source>PCI and USB devices</source>
        <translation>PCI 和 USB 设备</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>No disk or card was found.</source>
        <translation>未找到磁盘或存储卡。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>No physical interface was found.</source>
        <translation>未找到物理网络接口。</translation>
    </message>
    <message>
        <source>Other sensors</source>
        <translation>其他传感器</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>%1 without a reading</source>
        <translation>%1 个无读数</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n node(s)</source>
        <translation>
            <numerusform>%1，%n 个节点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatMetric</name>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Left to the passive trip</source>
        <translation>距被动触发点</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>已用内存</translation>
    </message>
    <message>
        <source>Root volume full</source>
        <translation>根文件系统已用</translation>
    </message>
    <message>
        <source>Up since</source>
        <translation>已运行</translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message>
        <source>%1: now %2, %3</source>
        <translation>%1：当前 %2，%3</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>No readings in this time</source>
        <translation>此时段内没有读数</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Time shown</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>3 hours</source>
        <translation>3 小时</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 周</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 年</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Highest frequency</source>
        <translation>最高频率</translation>
    </message>
    <message>
        <source>All in one chart</source>
        <translation>合并到一张图</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 分钟</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>回到当前</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s)</source>
        <translation>
            <numerusform>%n 个读数</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostKeyDialog</name>
    <message>
        <source>The host key of %1 has changed</source>
        <translation>%1 的主机密钥已变更</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>这真的是 %1 吗？</translation>
    </message>
    <message>
        <source>%1 shows another key than before. That is so after the card was re-flashed or the system installed anew. It is also what an impostor between you and the board would look like. Nothing was sent to it.</source>
        <translation>%1 出示的密钥与之前不同。重新烧录存储卡或重装系统后会出现这种情况；有人在您与开发板之间冒充它时，看起来也是这样。尚未向其发送任何数据。</translation>
    </message>
    <message>
        <source>Rollcall connects to %1 for the first time. Compare the key once, so that nobody can pretend to be this board. Nothing was sent to it yet.</source>
        <translation>Rollcall 首次连接到 %1。请核对一次密钥，以免有人冒充此开发板。尚未向其发送任何数据。</translation>
    </message>
    <message>
        <source>Key shown now (%1)</source>
        <translation>当前出示的密钥（%1）</translation>
    </message>
    <message>
        <source>Key of type %1</source>
        <translation>%1 类型的密钥</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>指纹 %1</translation>
    </message>
    <message>
        <source>Known until now</source>
        <translation>此前已知</translation>
    </message>
    <message>
        <source>At the board&apos;s own console, this prints the same fingerprint:</source>
        <translation>在开发板自身的控制台上运行以下命令，应输出相同的指纹：</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>I know why the key changed, and the fingerprint is the same at the board&apos;s console</source>
        <translation>我知道密钥变更的原因，且开发板控制台上显示的指纹相同</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>替换密钥</translation>
    </message>
    <message>
        <source>Accept key</source>
        <translation>接受密钥</translation>
    </message>
</context>
<context>
    <name>HostKeyRow</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Picture of the key of %1</source>
        <translation>%1 的密钥图案</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Look at the host key of %1</source>
        <translation>查看 %1 的主机密钥</translation>
    </message>
</context>
<context>
    <name>HostKeysPage</name>
    <message>
        <source>A known_hosts file, or a list of fingerprints</source>
        <translation>known_hosts 文件或指纹列表</translation>
    </message>
    <message>
        <source>Back to the fleet</source>
        <translation>返回机群</translation>
    </message>
    <message>
        <source>Host keys</source>
        <translation>主机密钥</translation>
    </message>
    <message>
        <source>No board waits for you.</source>
        <translation>没有开发板等待您处理。</translation>
    </message>
    <message>
        <source>Compare each with what the board&apos;s own console shows, once, so that nobody can pretend to be it. Nothing was sent to these boards yet.</source>
        <translation>请将每个密钥与开发板自身控制台上显示的核对一次，以免他人冒充。尚未向这些开发板发送任何内容。</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>与文件比较…</translation>
    </message>
    <message>
        <source>A known_hosts file, or fingerprints read on the boards&apos; consoles with ssh-keygen -l</source>
        <translation>known_hosts 文件，或在开发板控制台上用 ssh-keygen -l 读取的指纹</translation>
    </message>
    <message numerus="yes">
        <source>%1 contradicts %n of these keys. They cannot be trusted from here.</source>
        <translation>
            <numerusform>%1 与其中 %n 个密钥不符。无法在此信任它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>Either the list is old, or something between you and the board shows a key of its own. Compare at the board&apos;s console before anything else.</source>
        <translation>要么列表已过时，要么您与开发板之间有人出示了自己的密钥。请先在开发板控制台上核对。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are the same as in %1, and ticked.</source>
        <translation>
            <numerusform>有 %n 个密钥与 %1 中相同，已勾选。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) show another key than before</source>
        <translation>
            <numerusform>有 %n 块开发板出示的密钥与之前不同</numerusform>
        </translation>
    </message>
    <message>
        <source>That is so after a card was flashed anew or a system installed again: the board is the same, its keys are not. It is also what an impostor would look like. Each is decided by itself.</source>
        <translation>重新烧录存储卡或重装系统后会这样：开发板相同，密钥不同。但冒充者看起来也是如此。每一个都需单独决定。</translation>
    </message>
    <message>
        <source>Changed keys</source>
        <translation>已变更的密钥</translation>
    </message>
    <message numerus="yes">
        <source>%n first contact(s)</source>
        <translation>
            <numerusform>%n 个首次连接</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, address, tag or fingerprint</source>
        <translation>名称、地址、标签或指纹</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>筛选密钥</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图案</translation>
    </message>
    <message>
        <source>Show each key as a picture, as ssh -o VisualHostKey=yes does</source>
        <translation>以图案显示每个密钥，同 ssh -o VisualHostKey=yes</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>勾选所有显示项</translation>
    </message>
    <message>
        <source>Keys of first contact</source>
        <translation>首次连接的密钥</translation>
    </message>
    <message>
        <source>No key matches.</source>
        <translation>没有匹配的密钥。</translation>
    </message>
    <message>
        <source>All keys are decided</source>
        <translation>所有密钥均已决定</translation>
    </message>
    <message>
        <source>When a board shows a key that you have not seen, or another one than before, it waits here for you.</source>
        <translation>当开发板出示您未见过的密钥，或与之前不同的密钥时，会在此等待您处理。</translation>
    </message>
    <message numerus="yes">
        <source>I have compared the %n ticked fingerprint(s) that no list vouches for, each at its board&apos;s console.</source>
        <translation>
            <numerusform>我已在各自开发板的控制台上核对了 %n 个没有列表佐证的已勾选指纹。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go…</source>
        <translation>
            <numerusform>还剩 %n 个…</numerusform>
        </translation>
    </message>
    <message>
        <source>Trust the ticked</source>
        <translation>信任所选</translation>
    </message>
    <message numerus="yes">
        <source>Trust %n board(s)</source>
        <translation>
            <numerusform>信任 %n 块开发板</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdentityTab</name>
    <message>
        <source>Copies of one system are told apart by their boards. Give each a machine-id and host key of its own.</source>
        <translation>同一系统的副本按所在开发板区分。请为每个副本设置各自的 machine-id 和主机密钥。</translation>
    </message>
    <message>
        <source>Identity cannot be read</source>
        <translation>无法读取身份信息</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚未获取</translation>
    </message>
    <message>
        <source>The marks of its board, card and system are read when the node is reached for the first time.</source>
        <translation>首次连接到该节点时，会读取其开发板、存储卡和系统的标识。</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>识别依据</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>变化经过</translation>
    </message>
    <message>
        <source>It has been the same board, card and system all the time.</source>
        <translation>开发板、存储卡和系统始终未变。</translation>
    </message>
    <message>
        <source>Known by before</source>
        <translation>以往的识别依据</translation>
    </message>
    <message>
        <source>Put right by hand</source>
        <translation>手动更正</translation>
    </message>
    <message>
        <source>Histories are never joined or split by themselves. No reading is lost either way.</source>
        <translation>历史记录绝不会自动合并或拆分。无论哪种操作都不会丢失读数。</translation>
    </message>
    <message>
        <source>Join another history…</source>
        <translation>合并另一段历史…</translation>
    </message>
    <message>
        <source>Split at a time…</source>
        <translation>在某一时间拆分…</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join a history with %1</source>
        <translation>将一段历史与 %1 合并</translation>
    </message>
    <message>
        <source>All readings, changes, scores and events of the one you choose become those of %1.</source>
        <translation>所选节点的全部读数、变更、得分和事件都将归入 %1。</translation>
    </message>
    <message>
        <source>Histories to choose from</source>
        <translation>可选的历史记录</translation>
    </message>
    <message>
        <source>%1 leaves the list of nodes: nobody watches it any more, and its history goes on as that of %2.</source>
        <translation>%1 将从节点列表中移除：不再监控，其历史将并入 %2。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Join, and drop %1</source>
        <translation>合并并移除 %1</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>合并</translation>
    </message>
</context>
<context>
    <name>KeptSecretsCard</name>
    <message>
        <source>Kept in the system&apos;s keychain</source>
        <translation>保存在系统密钥环中</translation>
    </message>
    <message>
        <source>No password and no passphrase. They are kept only when you tick it as you type them.</source>
        <translation>没有密码或口令。只有在输入时勾选才会保存。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Forget: %1</source>
        <translation>移除：%1</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Rollcall (%1)</source>
        <translation>Rollcall（%1）</translation>
    </message>
</context>
<context>
    <name>MainView</name>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>MuteDialog</name>
    <message>
        <source>Everything of %1</source>
        <translation>%1 的所有事件</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>It is recorded and listed all the same, but nobody is told, and it is no alarm on the wall.</source>
        <translation>事件仍会记录并列出，但不会通知任何人，也不会在大屏上报警。</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>静音时长</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 小时</translation>
    </message>
    <message>
        <source>Until I unmute it</source>
        <translation>直到我取消静音</translation>
    </message>
    <message>
        <source>Why? (optional, for the others)</source>
        <translation>原因？（可选，供他人参考）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>MuteList</name>
    <message>
        <source>Muted</source>
        <translation>已静音</translation>
    </message>
    <message numerus="yes">
        <source>%n mute(s)</source>
        <translation>
            <numerusform>%n 项静音</numerusform>
        </translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>取消 %1 的静音</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>机群</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>点名</translation>
    </message>
</context>
<context>
    <name>NoNodes</name>
    <message>
        <source>Welcome. Which boards are yours?</source>
        <translation>欢迎。哪些是您的开发板？</translation>
    </message>
    <message>
        <source>Rollcall watches boards over SSH: nothing to install on them, no port to open. The first one is live in less than a minute.</source>
        <translation>Rollcall 通过 SSH 监控开发板：无需在其上安装任何东西，也无需开放端口。不到一分钟即可看到第一块。</translation>
    </message>
</context>
<context>
    <name>NodeHeader</name>
    <message>
        <source>Back to the fleet</source>
        <translation>返回机群</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Views of this node</source>
        <translation>此节点的视图</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
</context>
<context>
    <name>NodeMenu</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Look at the key…</source>
        <translation>查看密钥…</translation>
    </message>
    <message>
        <source>Run benchmarks</source>
        <translation>运行基准测试</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>静音…</translation>
    </message>
</context>
<context>
    <name>NodePage</name>
    <message>
        <source>Look at the key…</source>
        <translation>查看密钥…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消静音</translation>
    </message>
</context>
<context>
    <name>NodeTile</name>
    <message>
        <source>last seen %1</source>
        <translation>上次：%1</translation>
    </message>
    <message>
        <source>load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>mem</source>
        <translation>内存</translation>
    </message>
</context>
<context>
    <name>NowTab</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
</context>
<context>
    <name>OutlierList</name>
    <message numerus="yes">
        <source>%n board(s) were held against the others of their model, by median and median deviation: temperature now, newest scores, memory and clock.</source>
        <translation>
            <numerusform>已将 %n 块开发板与同型号的其他板按中位数和中位数偏差比较：当前温度、最新得分、内存和频率。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unusual boards</source>
        <translation>异常开发板</translation>
    </message>
    <message>
        <source>Every board is like its kind</source>
        <translation>每块开发板都与同型号一致</translation>
    </message>
    <message>
        <source>Too few boards of one model</source>
        <translation>同型号的开发板太少</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n board(s) with at least four others of their model is unusual in temperature, scores, memory or clock.</source>
        <translation>
            <numerusform>在至少有四块同型号板的 %n 块开发板中，温度、得分、内存和频率均无异常。</numerusform>
        </translation>
    </message>
    <message>
        <source>To say what is usual, at least five boards of one model must be known.</source>
        <translation>至少需要五块同型号的开发板才能判断何为正常。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
</context>
<context>
    <name>OutlierRow</name>
    <message>
        <source>%1: %2; %3</source>
        <translation>%1：%2；%3</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare %1 with usual boards of its model</source>
        <translation>将 %1 与同型号的正常开发板比较</translation>
    </message>
</context>
<context>
    <name>OverlayCard</name>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 分钟</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>3 hours</source>
        <translation>3 小时</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 周</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>History of %n line(s) on one chart</source>
        <translation>
            <numerusform>一张图中 %n 条曲线的历史</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>There are no readings in this time.</source>
        <translation>此时段内没有读数。</translation>
    </message>
</context>
<context>
    <name>PageCommands</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Search the fleet</source>
        <translation>搜索机群</translation>
    </message>
    <message>
        <source>Go to anything, do anything</source>
        <translation>前往任意页面，执行任意命令</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>显示所有快捷键</translation>
    </message>
    <message>
        <source>Go to the fleet</source>
        <translation>转到机群</translation>
    </message>
    <message>
        <source>Go to scores</source>
        <translation>转到得分</translation>
    </message>
    <message>
        <source>Go to events</source>
        <translation>转到事件</translation>
    </message>
    <message>
        <source>Go to the roll call</source>
        <translation>转到点名</translation>
    </message>
    <message>
        <source>Go to reports</source>
        <translation>转到报告</translation>
    </message>
    <message>
        <source>Go to settings</source>
        <translation>转到设置</translation>
    </message>
    <message>
        <source>Compare the chosen nodes</source>
        <translation>比较所选节点</translation>
    </message>
    <message>
        <source>Show unusual boards</source>
        <translation>显示异常开发板</translation>
    </message>
</context>
<context>
    <name>PaletteRow</name>
    <message>
        <source>%1, chosen</source>
        <translation>%1，已选</translation>
    </message>
    <message>
        <source>%1, to compare</source>
        <translation>%1，待比较</translation>
    </message>
    <message>
        <source>to compare</source>
        <translation>待比较</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Look at the host key of %1</source>
        <translation>查看 %1 的主机密钥</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>重试 %1</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove %1?</source>
        <translation>移除 %1？</translation>
    </message>
    <message>
        <source>It is no longer watched, and its history, scores and events are deleted. Nothing changes on the board itself.</source>
        <translation>将不再监控该节点，其历史、得分和事件会被删除。开发板本身不受影响。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove node</source>
        <translation>移除节点</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Fleet report</source>
        <translation>机群报告</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>目标文件</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>生成报告</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Two to eight nodes side by side, with what differs; copied as a table for a document or a ticket.</source>
        <translation>两到八个节点并排显示，标出差异；可复制为表格，用于文档或工单。</translation>
    </message>
    <message>
        <source>Compare nodes</source>
        <translation>比较节点</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>点名</translation>
    </message>
    <message>
        <source>Who is present, late, missing or wrong, seat by seat; written as a table.</source>
        <translation>谁已到、迟到、缺席或不合要求，逐个座位列出；写成表格。</translation>
    </message>
    <message>
        <source>Go to the roll call</source>
        <translation>转到点名</translation>
    </message>
    <message numerus="yes">
        <source>A table with one line for each of the %n node(s): board, processor, memory, system, newest readings and scores. Opens in any spreadsheet.</source>
        <translation>
            <numerusform>每个节点一行的表格（共 %n 个节点）：开发板、处理器、内存、系统、最新读数和评分。可用任何电子表格软件打开。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One document with everything that is known of each of the %n node(s), for programs.</source>
        <translation>
            <numerusform>一份包含 %n 个节点全部已知信息的文档，供程序使用。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>What is older is kept in longer steps, each with its lowest, mean and highest reading.</source>
        <translation>较早的数据以更长的间隔保存，每个间隔保留最低、平均和最高读数。</translation>
    </message>
    <message>
        <source>%1 are kept</source>
        <translation>保留%1</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>The store may grow to</source>
        <translation>数据库最大可增长到</translation>
    </message>
    <message>
        <source>Of the limit</source>
        <translation>占上限</translation>
    </message>
    <message>
        <source>As Rollcall thinks best</source>
        <translation>使用 Rollcall 的建议值</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>恢复原状</translation>
    </message>
    <message>
        <source>Save and delete what is older</source>
        <translation>保存并删除更早的数据</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>RollCallDialog</name>
    <message>
        <source>Name at least one board.</source>
        <translation>请至少指定一块开发板。</translation>
    </message>
    <message>
        <source>Who is expected?</source>
        <translation>应到哪些？</translation>
    </message>
    <message>
        <source>A range such as pi[01-30].lab, several addresses, or the path of a file: a table with the columns seat, name and address, a host list, or an inventory of Ansible. A file can also be dropped on the page.</source>
        <translation>可填写 pi[01-30].lab 这样的范围、多个地址，或文件路径：含 seat、name 和 address 列的表格、主机列表或 Ansible 清单。也可将文件拖到页面上。</translation>
    </message>
    <message>
        <source>Expected boards</source>
        <translation>应到的开发板</translation>
    </message>
    <message numerus="yes">
        <source>The list of %n board(s) that is kept now is replaced.</source>
        <translation>
            <numerusform>现有的 %n 块开发板列表将被替换。</numerusform>
        </translation>
    </message>
    <message>
        <source>Expect nobody</source>
        <translation>清空名单</translation>
    </message>
    <message>
        <source>Present fleet</source>
        <translation>当前机群</translation>
    </message>
    <message>
        <source>Expect the present fleet</source>
        <translation>以当前机群为名单</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Expect these</source>
        <translation>以此为名单</translation>
    </message>
</context>
<context>
    <name>RollCallPage</name>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be taken; the first: %1</source>
        <translation>
            <numerusform>%n 行无法使用；第一处：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>点名</translation>
    </message>
    <message>
        <source>Write table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Write the roll call as a CSV table</source>
        <translation>将点名结果导出为 CSV 表格</translation>
    </message>
    <message>
        <source>Change list</source>
        <translation>修改名单</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>all present</source>
        <translation>全部到齐</translation>
    </message>
    <message numerus="yes">
        <source>of %n present</source>
        <translation>
            <numerusform>已到，共 %n 块</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is expected?</source>
        <translation>应到哪些？</translation>
    </message>
    <message>
        <source>Name the boards of your workshop, and see at a glance who is present, late, missing or wrong. The list may be a range, a file with seat names, or the fleet as it is now.</source>
        <translation>列出课堂所用的开发板，即可一目了然地看到哪些已到、迟到、缺席或不符。名单可以是范围、带座位名的文件，或当前机群。</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>创建名单</translation>
    </message>
    <message>
        <source>Expect the present fleet</source>
        <translation>以当前机群为名单</translation>
    </message>
</context>
<context>
    <name>RollCallSide</name>
    <message>
        <source>A board must have</source>
        <translation>开发板须具备</translation>
    </message>
    <message>
        <source>64-bit userland</source>
        <translation>64 位用户空间</translation>
    </message>
    <message>
        <source>crypto extensions</source>
        <translation>加密扩展</translation>
    </message>
    <message>
        <source>a card of its own, no copy</source>
        <translation>自己的存储卡，而非副本</translation>
    </message>
    <message>
        <source>Least memory</source>
        <translation>最小内存</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>%1 MiB or more</source>
        <translation>%1 MiB 或以上</translation>
    </message>
    <message>
        <source>%1 GiB or more</source>
        <translation>%1 GiB 或以上</translation>
    </message>
    <message numerus="yes">
        <source>%n expected board(s) are not watched yet.</source>
        <translation>
            <numerusform>有 %n 块应到的开发板尚未监控。</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch them</source>
        <translation>开始监控</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>不在名单上</translation>
    </message>
    <message>
        <source>Nobody else is there.</source>
        <translation>没有其他开发板。</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) are there uninvited:</source>
        <translation>
            <numerusform>有 %n 块名单外的开发板：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 块</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoresPage</name>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Scores cannot be read</source>
        <translation>无法读取得分</translation>
    </message>
    <message>
        <source>No scores yet</source>
        <translation>还没有得分</translation>
    </message>
    <message>
        <source>Open a node that is online and run its benchmarks under Scores. The boards are compared here.</source>
        <translation>打开一个在线节点，在“得分”中运行基准测试。各开发板会在此处比较。</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n 项评分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoresTab</name>
    <message>
        <source>Running…</source>
        <translation>正在运行…</translation>
    </message>
    <message>
        <source>Run benchmarks</source>
        <translation>运行基准测试</translation>
    </message>
    <message>
        <source>About a minute on this board alone. It will be busy and warm.</source>
        <translation>约需一分钟，仅在此开发板上运行。期间它会满载并升温。</translation>
    </message>
    <message>
        <source>The node must be online to run benchmarks.</source>
        <translation>节点必须在线才能运行基准测试。</translation>
    </message>
    <message>
        <source>Scores cannot be read</source>
        <translation>无法读取得分</translation>
    </message>
    <message>
        <source>No scores yet</source>
        <translation>还没有得分</translation>
    </message>
    <message>
        <source>Memory bandwidth and latency, integer speed and SHA-256, measured on the board with checked results.</source>
        <translation>在开发板上测量内存带宽与延迟、整数性能和 SHA-256，并校验结果。</translation>
    </message>
    <message>
        <source>result checked</source>
        <translation>结果已校验</translation>
    </message>
    <message>
        <source>result not checked</source>
        <translation>结果未校验</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>%1 cannot be written</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>there is no such page or node: %1</source>
        <translation>没有此页面或节点：%1</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search names, boards, parts… e.g. part:cortex-a53 temp&gt;70 tag:rack1</source>
        <translation>搜索名称、开发板、核心型号… 例如 part:cortex-a53 temp&gt;70 tag:rack1</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>What could be typed</source>
        <translation>输入建议</translation>
    </message>
</context>
<context>
    <name>SearchMenu</name>
    <message>
        <source>Forget this search</source>
        <translation>删除此搜索</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>保存此搜索</translation>
    </message>
</context>
<context>
    <name>SeatGrid</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n 个座位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>That was not right.</source>
        <translation>输入有误。</translation>
    </message>
    <message>
        <source>One more question follows.</source>
        <translation>还有 1 个问题。</translation>
    </message>
    <message>
        <source>%1 more questions follow.</source>
        <translation>还有 %1 个问题。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>正在尝试…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Keep it in the system&apos;s keychain</source>
        <translation>保存到系统密钥环</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n node(s) chosen</source>
        <translation>
            <numerusform>已选 %n 个节点</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare: at most 8</source>
        <translation>比较：最多 8 个</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>取消选择</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Rollcall</source>
        <translation>Rollcall</translation>
    </message>
    <message>
        <source>%1, free software under GPL-3.0-or-later</source>
        <translation>%1，自由软件，许可证 GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>Fleet and history</source>
        <translation>机群与历史</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>容量单位</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画效果</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split the history of %1</source>
        <translation>拆分 %1 的历史</translation>
    </message>
    <message>
        <source>What was before becomes the history of an archived board, kept but not watched. %1 goes on with what came after.</source>
        <translation>此前的部分将成为一块已归档开发板的历史：保留但不再监控。%1 从之后的部分继续。</translation>
    </message>
    <message>
        <source>Another board answers since</source>
        <translation>另一块开发板应答的起始时间</translation>
    </message>
    <message>
        <source>2026-05-12 16:45</source>
        <translation>2026-05-12 16:45</translation>
    </message>
    <message>
        <source>The history before is called</source>
        <translation>此前历史的名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>在此拆分</translation>
    </message>
</context>
<context>
    <name>TableTitle</name>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1，降序</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1，升序</translation>
    </message>
</context>
<context>
    <name>TileFrame</name>
    <message>
        <source>%1, muted</source>
        <translation>%1，已静音</translation>
    </message>
</context>
<context>
    <name>WallCard</name>
    <message>
        <source>Wall mode</source>
        <translation>大屏模式</translation>
    </message>
    <message>
        <source>F11 fills the screen with what can be read from across the room; Esc ends it.</source>
        <translation>按 F11 铺满屏幕，显示隔着房间也能看清的内容；按 Esc 退出。</translation>
    </message>
    <message>
        <source>Groups of the wall</source>
        <translation>大屏分组</translation>
    </message>
    <message>
        <source>go through groups by</source>
        <translation>轮播分组依据</translation>
    </message>
    <message>
        <source>Time of each group</source>
        <translation>每组时长</translation>
    </message>
    <message>
        <source>each for</source>
        <translation>每组</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw attention by motion when something goes wrong</source>
        <translation>出现问题时用动画提醒</translation>
    </message>
    <message>
        <source>Ask the desktop to keep the screen awake meanwhile</source>
        <translation>期间请求桌面保持屏幕常亮</translation>
    </message>
</context>
<context>
    <name>WallModeView</name>
    <message>
        <source>Wall</source>
        <translation>监控墙</translation>
    </message>
    <message>
        <source>All boards</source>
        <translation>全部开发板</translation>
    </message>
    <message>
        <source>Reading what is stored…</source>
        <translation>正在读取已保存的数据…</translation>
    </message>
    <message>
        <source>No boards yet</source>
        <translation>还没有开发板</translation>
    </message>
    <message numerus="yes">
        <source>online, %n still being connected</source>
        <translation>
            <numerusform>在线，%n 块仍在连接</numerusform>
        </translation>
    </message>
    <message>
        <source>online, all is well</source>
        <translation>在线，一切正常</translation>
    </message>
    <message numerus="yes">
        <source>of %n board(s) not well</source>
        <translation>
            <numerusform>（共 %n 块）异常</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) not well elsewhere</source>
        <translation>
            <numerusform>其他分组有 %n 块异常</numerusform>
        </translation>
    </message>
    <message>
        <source>Esc leaves · ← → other groups · Space holds · G groups by %1</source>
        <translation>Esc 退出 · ← → 切换分组 · 空格暂停 · G 按%1分组</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>online, %n not well and somebody knows</source>
        <translation>
            <numerusform>在线，%n 个状况不佳，已有人知晓</numerusform>
        </translation>
    </message>
    <message>
        <source>online, nothing to tell</source>
        <translation>在线，无需报告</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) not well and muted</source>
        <translation>
            <numerusform>%n 个开发板状况不佳且已静音</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallRows</name>
    <message>
        <source>What is not well</source>
        <translation>异常项</translation>
    </message>
</context>
<context>
    <name>WallView</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n 个节点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>demo fleet</source>
        <translation>演示机群</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop</name>
    <message>
        <source>%1 takes %2</source>
        <translation>%1 需要 %2</translation>
    </message>
    <message>
        <source>see rollcall --help</source>
        <translation>参见 rollcall --help</translation>
    </message>
    <message>
        <source>Keep fleet and history in this file.</source>
        <translation>将机群和历史保存在此文件中。</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Host keys to trust; the first such file is also written. May be repeated.</source>
        <translation>受信任的主机密钥；第一个文件也会被写入。可重复指定。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>SSH key to log in with. May be repeated.</source>
        <translation>用于登录的 SSH 密钥。可重复指定。</translation>
    </message>
    <message>
        <source>Folder with &lt;arch&gt;/rollcall-agent for the boards.</source>
        <translation>存放各开发板所用 &lt;arch&gt;/rollcall-agent 的文件夹。</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Time between two samples of a node, 1 to 3600.</source>
        <translation>同一节点两次采样的间隔，1 到 3600。</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>dark, light or system, for this run only.</source>
        <translation>dark、light 或 system，仅本次运行有效。</translation>
    </message>
    <message>
        <source>THEME</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Show a fleet of simulated boards and this computer.</source>
        <translation>显示由模拟开发板和本机组成的机群。</translation>
    </message>
    <message>
        <source>Boards of the demo, 1 to 1000.</source>
        <translation>演示中的开发板数量，1 到 1000。</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Makes the demo repeat itself.</source>
        <translation>使演示可重现。</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Write a PNG of the window and end.</source>
        <translation>将窗口保存为 PNG 后退出。</translation>
    </message>
    <message>
        <source>PAGE</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Size of the window, e.g. 1280x800.</source>
        <translation>窗口大小，例如 1280x800。</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>宽x高</translation>
    </message>
    <message>
        <source>Wait this long before the screenshot, 0 to 600.</source>
        <translation>截图前等待的时间，0 到 600。</translation>
    </message>
    <message>
        <source>dark, light or system</source>
        <translation>dark、light 或 system</translation>
    </message>
    <message>
        <source>a number from 1 to 1000</source>
        <translation>1 到 1000 之间的数字</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>一个数字</translation>
    </message>
    <message>
        <source>width and height, e.g. 1280x800</source>
        <translation>宽度和高度，例如 1280x800</translation>
    </message>
    <message>
        <source>seconds from 0 to 600</source>
        <translation>0 到 600 秒</translation>
    </message>
    <message>
        <source>%1 is no option</source>
        <translation>%1 不是有效选项</translation>
    </message>
    <message>
        <source>seconds from 1 to 3600</source>
        <translation>1 到 3600 秒</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>挂载于 %1</translation>
    </message>
    <message>
        <source>%1 full</source>
        <translation>已用 %1</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>生产日期 %1</translation>
    </message>
    <message>
        <source>up to %1 worn</source>
        <translation>磨损最多 %1</translation>
    </message>
    <message>
        <source>end of life: %1</source>
        <translation>寿命终止：%1</translation>
    </message>
    <message>
        <source>may be a counterfeit: %1</source>
        <translation>可能是假冒产品：%1</translation>
    </message>
    <message>
        <source>%1 Gbit/s</source>
        <translation>%1 Gbit/s</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>half duplex</source>
        <translation>半双工</translation>
    </message>
    <message>
        <source>%1 rpm</source>
        <translation>%1 转/分</translation>
    </message>
    <message>
        <source>%1 V</source>
        <translation>%1 V</translation>
    </message>
    <message>
        <source>%1 A</source>
        <translation>%1 A</translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation>%1 W</translation>
    </message>
    <message>
        <source>wireless</source>
        <translation>无线</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>Read from the kernel (sysfs)</source>
        <translation>读自内核（sysfs）</translation>
    </message>
    <message>
        <source>Read from the running system</source>
        <translation>读自运行中的系统</translation>
    </message>
    <message>
        <source>Named by the device tree</source>
        <translation>由设备树给出</translation>
    </message>
    <message>
        <source>Named by the firmware (DMI)</source>
        <translation>由固件给出（DMI）</translation>
    </message>
    <message>
        <source>Named by the SoC driver</source>
        <translation>由 SoC 驱动给出</translation>
    </message>
    <message>
        <source>Known from Rollcall&apos;s tables</source>
        <translation>来自 Rollcall 内置表</translation>
    </message>
    <message>
        <source>Concluded, not read</source>
        <translation>推断得出，并非直接读取</translation>
    </message>
    <message>
        <source>CPU temperature</source>
        <translation>CPU 温度</translation>
    </message>
    <message>
        <source>%1 over the passive trip</source>
        <translation>高于被动触发点 %1</translation>
    </message>
    <message>
        <source>%1 below the passive trip</source>
        <translation>低于被动触发点 %1</translation>
    </message>
    <message>
        <source>this board shows no CPU sensor</source>
        <translation>此开发板没有 CPU 温度传感器</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message numerus="yes">
        <source>load average %1 on %n core(s)</source>
        <translation>
            <numerusform>平均负载 %1，共 %n 个核心</numerusform>
        </translation>
    </message>
    <message>
        <source>load average %1</source>
        <translation>平均负载 %1</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>已用 %1</translation>
    </message>
    <message>
        <source>no swap</source>
        <translation>无交换空间</translation>
    </message>
    <message>
        <source>swap %1</source>
        <translation>交换空间 %1</translation>
    </message>
    <message>
        <source>Power and clock</source>
        <translation>供电与频率</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>全速</translation>
    </message>
    <message>
        <source>under-voltage since boot</source>
        <translation>启动以来曾欠压</translation>
    </message>
    <message>
        <source>throttled since boot</source>
        <translation>启动以来曾降频</translation>
    </message>
    <message>
        <source>%1 ago at most</source>
        <translation>最多 %1前</translation>
    </message>
    <message>
        <source>no throttle report</source>
        <translation>无降频信息</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>crypto: %1</source>
        <translation>加密：%1</translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation>内核 %1</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>已运行 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s)</source>
        <translation>
            <numerusform>%n 个插槽</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n 个簇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logical CPU(s)</source>
        <translation>
            <numerusform>%n 个逻辑 CPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n 个核心</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 位</translation>
    </message>
    <message>
        <source>userland %1</source>
        <translation>用户空间 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>开发板</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>制造商</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>SoC</source>
        <translation>SoC</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Manufactured by</source>
        <translation>生产厂商</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>Word size</source>
        <translation>字长</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>主机名</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理程序</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>right</source>
        <translation>准确</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>快 %1</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>慢 %1</translation>
    </message>
    <message>
        <source>Crypto</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>无 %1</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>另有</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>its programs are 32 bit</source>
        <translation>其程序为 32 位</translation>
    </message>
    <message>
        <source>32-bit programs</source>
        <translation>32 位程序</translation>
    </message>
    <message>
        <source>on CPU %1 alone</source>
        <translation>仅在 CPU %1 上</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>%1 MT/s</source>
        <translation>%1 MT/s</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>交换空间</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>页大小</translation>
    </message>
    <message>
        <source>NUMA nodes</source>
        <translation>NUMA 节点</translation>
    </message>
    <message>
        <source>host key changed</source>
        <translation>主机密钥已变更</translation>
    </message>
    <message>
        <source>new host key</source>
        <translation>新主机密钥</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>登录被拒</translation>
    </message>
    <message>
        <source>agent cannot start</source>
        <translation>代理程序无法启动</translation>
    </message>
    <message>
        <source>unexpected answer</source>
        <translation>意外应答</translation>
    </message>
    <message>
        <source>port closed</source>
        <translation>端口已关闭</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>找不到主机名</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>late</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>过热</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>连接中</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>连接中…</translation>
    </message>
    <message>
        <source>late %1</source>
        <translation>延迟 %1</translation>
    </message>
    <message>
        <source>offline %1</source>
        <translation>离线 %1</translation>
    </message>
    <message>
        <source>benchmark %1/%2</source>
        <translation>基准测试 %1/%2</translation>
    </message>
    <message>
        <source>clock wrong</source>
        <translation>时钟错误</translation>
    </message>
    <message>
        <source>32-bit userland</source>
        <translation>32 位用户空间</translation>
    </message>
    <message>
        <source>load %1</source>
        <translation>负载 %1</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>核心型号</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>修订版本</translation>
    </message>
    <message>
        <source>Fastest clock</source>
        <translation>最高频率</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>插槽</translation>
    </message>
    <message>
        <source>Threads per core</source>
        <translation>每核心线程数</translation>
    </message>
    <message>
        <source>the best of these</source>
        <translation>其中最佳</translation>
    </message>
    <message>
        <source>%1 behind the best</source>
        <translation>比最佳低 %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Board and system</source>
        <translation>开发板与系统</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>传感器</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Fill the screen and show the fleet as on a wall; Esc ends it.</source>
        <translation>铺满屏幕，以大屏方式显示机群；按 Esc 退出。</translation>
    </message>
    <message>
        <source>Shows a fleet of Arm boards: what they are, how they are, how fast they are.

Examples:
  rollcall                         your fleet
  rollcall --demo                  simulated boards, nothing of yours is touched
  rollcall --demo --boards 144     a lab
  rollcall --store lab.db          another fleet
  rollcall --wall                  for a screen on the wall
  rollcall --demo --theme dark --screenshot wall.png --after 20</source>
        <translation>显示一组 Arm 开发板：它们是什么、状态如何、速度多快。

示例：
  rollcall                         您的机群
  rollcall --demo                  模拟开发板，不触及您的任何数据
  rollcall --demo --boards 144     一个实验室
  rollcall --store lab.db          另一个机群
  rollcall --wall                  用于墙上的大屏
  rollcall --demo --theme dark --screenshot wall.png --after 20</translation>
    </message>
    <message>
        <source>%1 is offline</source>
        <translation>%1 已离线</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) are offline</source>
        <translation>
            <numerusform>%n 块开发板已离线</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has too little voltage</source>
        <translation>%1 欠压</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) have too little voltage</source>
        <translation>
            <numerusform>%n 块开发板欠压</numerusform>
        </translation>
    </message>
    <message>
        <source>The host key of %1 changed</source>
        <translation>%1 的主机密钥已变更</translation>
    </message>
    <message numerus="yes">
        <source>The host keys of %n board(s) changed</source>
        <translation>
            <numerusform>%n 块开发板的主机密钥已变更</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is throttled</source>
        <translation>%1 正在降频</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) are throttled</source>
        <translation>
            <numerusform>%n 块开发板正在降频</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is hot</source>
        <translation>%1 过热</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) are hot</source>
        <translation>
            <numerusform>%n 块开发板过热</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 runs out of memory</source>
        <translation>%1 内存不足</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) run out of memory</source>
        <translation>
            <numerusform>%n 块开发板内存不足</numerusform>
        </translation>
    </message>
    <message>
        <source>A disk of %1 fills up</source>
        <translation>%1 的磁盘将满</translation>
    </message>
    <message numerus="yes">
        <source>Disks of %n board(s) fill up</source>
        <translation>
            <numerusform>%n 块开发板的磁盘将满</numerusform>
        </translation>
    </message>
    <message>
        <source>The card of %1 is worn out</source>
        <translation>%1 的存储卡已磨损</translation>
    </message>
    <message numerus="yes">
        <source>The cards of %n board(s) are worn out</source>
        <translation>
            <numerusform>%n 块开发板的存储卡已磨损</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of %1 is wrong</source>
        <translation>%1 的时钟错误</translation>
    </message>
    <message numerus="yes">
        <source>The clocks of %n board(s) are wrong</source>
        <translation>
            <numerusform>%n 块开发板的时钟错误</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs a look</source>
        <translation>%1 需要查看</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) need a look</source>
        <translation>
            <numerusform>%n 块开发板需要查看</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is well again</source>
        <translation>%1 已恢复正常</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) are well again</source>
        <translation>
            <numerusform>%n 块开发板已恢复正常</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>News of %n board(s)</source>
        <translation>
            <numerusform>%n 块开发板有新情况</numerusform>
        </translation>
    </message>
    <message>
        <source>present</source>
        <translation>已到</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>no AES and SHA-2 in hardware</source>
        <translation>没有硬件 AES 和 SHA-2</translation>
    </message>
    <message>
        <source>only %1 of memory</source>
        <translation>内存仅 %1</translation>
    </message>
    <message>
        <source>card is a copy of that of %1</source>
        <translation>存储卡是 %1 的副本</translation>
    </message>
    <message>
        <source>same board as %1</source>
        <translation>与 %1 是同一块开发板</translation>
    </message>
    <message>
        <source>32 or 64 bits: not known</source>
        <translation>32 位或 64 位：未知</translation>
    </message>
    <message>
        <source>crypto extensions: not known</source>
        <translation>加密扩展：未知</translation>
    </message>
    <message>
        <source>memory: not known</source>
        <translation>内存：未知</translation>
    </message>
    <message>
        <source>not watched yet</source>
        <translation>尚未监控</translation>
    </message>
    <message>
        <source>nobody watches it</source>
        <translation>无人监控</translation>
    </message>
    <message>
        <source>No boards yet</source>
        <translation>还没有开发板</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n board(s) online</source>
        <translation>
            <numerusform>%n 块开发板中 %1 块在线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) not well</source>
        <translation>
            <numerusform>%n 块开发板异常</numerusform>
        </translation>
    </message>
    <message>
        <source>under-voltage</source>
        <translation>欠压</translation>
    </message>
    <message>
        <source>throttled</source>
        <translation>降频</translation>
    </message>
    <message>
        <source>memory runs out</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>disk fills up</source>
        <translation>磁盘将满</translation>
    </message>
    <message>
        <source>comes and goes</source>
        <translation>时断时续</translation>
    </message>
    <message>
        <source>card is worn out</source>
        <translation>存储卡磨损</translation>
    </message>
    <message>
        <source>clock is wrong</source>
        <translation>时钟错误</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s)</source>
        <translation>
            <numerusform>%n 块开发板</numerusform>
        </translation>
    </message>
    <message>
        <source>What to show: fleet, node:NAME, add, keys, host-key:NAME, events, scores, rollcall, wall, reports or settings.</source>
        <translation>要显示的内容：fleet、node:名称、add、keys、host-key:名称、events、scores、rollcall、wall、reports 或 settings。</translation>
    </message>
    <message>
        <source>fleet, node:NAME, add, keys, host-key:NAME, events, scores, rollcall, wall, reports or settings</source>
        <translation>fleet、node:名称、add、keys、host-key:名称、events、scores、rollcall、wall、reports 或 settings</translation>
    </message>
    <message numerus="yes">
        <source>%n threads per core</source>
        <translation>
            <numerusform>每核心 %n 个线程</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 (±%2)</source>
        <translation>%1（±%2）</translation>
    </message>
    <message>
        <source>Times in its own logs and files are off by that, and certificates may seem invalid. The history here is kept by this computer&apos;s clock.</source>
        <translation>它自身日志和文件中的时间会有这样的偏差，证书也可能显得无效。此处的历史记录以本机时钟为准。</translation>
    </message>
    <message>
        <source>Something changed on %1</source>
        <translation>%1 上发生了变化</translation>
    </message>
    <message numerus="yes">
        <source>Something changed on %n board(s)</source>
        <translation>
            <numerusform>%n 个开发板上发生了变化</numerusform>
        </translation>
    </message>
    <message>
        <source>Another board or card answers as %1</source>
        <translation>%1 由另一块开发板或存储卡应答</translation>
    </message>
    <message numerus="yes">
        <source>Other boards or cards answer as %n node(s)</source>
        <translation>
            <numerusform>%n 个节点由其他开发板或存储卡应答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) not well, and somebody has seen it</source>
        <translation>
            <numerusform>%n 个开发板状况不佳，已有人看过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) not well, and muted</source>
        <translation>
            <numerusform>%n 个开发板状况不佳，已静音</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::Attention</name>
    <message numerus="yes">
        <source>%n event(s) acknowledged.</source>
        <translation>
            <numerusform>已确认 %n 个事件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) ask again.</source>
        <translation>
            <numerusform>%n 个事件重新等待处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted. It is recorded all the same.</source>
        <translation>已静音。事件仍会记录。</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>直到 %1</translation>
    </message>
    <message>
        <source>until you unmute it</source>
        <translation>直到您取消静音</translation>
    </message>
    <message>
        <source>muted until %1</source>
        <translation>静音至 %1</translation>
    </message>
    <message>
        <source>muted until you unmute it</source>
        <translation>静音，直到您取消</translation>
    </message>
    <message>
        <source>Muted until %1, by %2</source>
        <translation>由 %2 静音至 %1</translation>
    </message>
    <message>
        <source>Muted until you unmute it, by %1</source>
        <translation>由 %1 静音，直到您取消</translation>
    </message>
    <message>
        <source>every node</source>
        <translation>所有节点</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>所有事件</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>操作人 %1</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::CellField</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::ChartBackdrop</name>
    <message>
        <source>throttled %1</source>
        <translation>降频 %1</translation>
    </message>
    <message>
        <source>passive trip %1</source>
        <translation>被动触发点 %1</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::ChartFeed</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 at %2, between %3 and %4</source>
        <translation>%1，%2，介于 %3 与 %4 之间</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::ClusterModel</name>
    <message>
        <source>%1 of %2 online</source>
        <translation>%1 / %2 在线</translation>
    </message>
    <message>
        <source>unknown part</source>
        <translation>未知核心型号</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::CompareModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, different</source>
        <translation>%1，有差异</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::Dashboard</name>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>Readings cannot be saved</source>
        <translation>无法保存读数</translation>
    </message>
    <message>
        <source>The store was damaged; what could be read of it goes on in a new one</source>
        <translation>数据库已损坏；可读取的部分已转入新数据库</translation>
    </message>
    <message>
        <source>Some readings were lost</source>
        <translation>部分读数丢失</translation>
    </message>
    <message>
        <source>Readings are kept in memory and written as soon as it works again.</source>
        <translation>读数暂存于内存中，恢复后会立即写入。</translation>
    </message>
    <message>
        <source>%1 of the oldest had to be given up: too many waited to be written.</source>
        <translation>因等待写入的数据过多，已放弃最早的 %1 条。</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::DemoFleet</name>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::DesktopNotifier</name>
    <message>
        <source>There is no D-Bus session here, so nothing can be shown.</source>
        <translation>此处没有 D-Bus 会话，因此无法显示。</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: nothing answers to %1.</source>
        <translation>此桌面不显示通知：%1 没有应答。</translation>
    </message>
    <message>
        <source>Notifications cannot be shown: %1</source>
        <translation>无法显示通知：%1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::EnrolProgress</name>
    <message>
        <source>not added</source>
        <translation>未添加</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::Enrolment</name>
    <message>
        <source>List of addresses</source>
        <translation>地址列表</translation>
    </message>
    <message>
        <source>Ansible inventory (INI)</source>
        <translation>Ansible 清单（INI）</translation>
    </message>
    <message>
        <source>Ansible inventory (YAML)</source>
        <translation>Ansible 清单（YAML）</translation>
    </message>
    <message>
        <source>SSH configuration</source>
        <translation>SSH 配置</translation>
    </message>
    <message>
        <source>Hosts file</source>
        <translation>hosts 文件</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Detect by itself</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>this is too long to be typed</source>
        <translation>内容过长，不宜直接输入</translation>
    </message>
    <message>
        <source>put it into a file and import that</source>
        <translation>请写入文件后导入</translation>
    </message>
    <message>
        <source>what you typed</source>
        <translation>您输入的内容</translation>
    </message>
    <message>
        <source>dropped text</source>
        <translation>拖放的文本</translation>
    </message>
    <message>
        <source>install and start avahi-daemon on this computer, or type the addresses</source>
        <translation>请在本机安装并启动 avahi-daemon，或直接输入地址</translation>
    </message>
    <message>
        <source>“%1” cannot be a tag, or is one too many.</source>
        <translation>“%1”不能作为标签，或标签过多。</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::EventsModel</name>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>降频</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>过热</translation>
    </message>
    <message>
        <source>Under-voltage</source>
        <translation>欠压</translation>
    </message>
    <message>
        <source>Hardware changed</source>
        <translation>硬件变更</translation>
    </message>
    <message>
        <source>Another board or card</source>
        <translation>开发板或存储卡被更换</translation>
    </message>
    <message>
        <source>Memory runs out</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>Disk fills up</source>
        <translation>磁盘将满</translation>
    </message>
    <message>
        <source>Card is worn out</source>
        <translation>存储卡磨损</translation>
    </message>
    <message>
        <source>Clock is wrong</source>
        <translation>时钟错误</translation>
    </message>
    <message>
        <source>Host key changed</source>
        <translation>主机密钥变更</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>Everything of %1</source>
        <translation>%1 的所有事件</translation>
    </message>
    <message>
        <source>On every node: %1</source>
        <translation>所有节点：%1</translation>
    </message>
    <message>
        <source>On %1 alone: %2</source>
        <translation>仅 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Everything of these %n nodes</source>
        <translation>
            <numerusform>这 %n 个节点的所有事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On these %n nodes, what each of them tells here</source>
        <translation>
            <numerusform>在这 %n 个节点上，仅限各自在此报告的事件</numerusform>
        </translation>
    </message>
    <message>
        <source>seen by %1, %2</source>
        <translation>%1 已看过，%2</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::FleetGroups</name>
    <message>
        <source>nothing</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>board</source>
        <translation>开发板</translation>
    </message>
    <message>
        <source>part</source>
        <translation>核心型号</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>without a tag</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚未获取</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>低于 %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 及以上</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>hottest %1</source>
        <translation>最高 %1</translation>
    </message>
    <message>
        <source>%1 hot</source>
        <translation>%1 过热</translation>
    </message>
    <message>
        <source>%1 not online</source>
        <translation>%1 不在线</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s)</source>
        <translation>
            <numerusform>%n 块开发板</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 core(s)</source>
        <translation>
            <numerusform>%1 个核心</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::FleetOutliers</name>
    <message numerus="yes">
        <source>%1 hotter than the other %n %2</source>
        <translation>
            <numerusform>比其他 %n 块 %2 高 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cooler than the other %n %2</source>
        <translation>
            <numerusform>比其他 %n 块 %2 低 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, usually %2</source>
        <translation>%1，通常为 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 less memory than the other %n %2</source>
        <translation>
            <numerusform>内存比其他 %n 块 %2 少 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more memory than the other %n %2</source>
        <translation>
            <numerusform>内存比其他 %n 块 %2 多 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clocked %1 lower than the other %n %2</source>
        <translation>
            <numerusform>频率比其他 %n 块 %2 低 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clocked %1 higher than the other %n %2</source>
        <translation>
            <numerusform>频率比其他 %n 块 %2 高 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 slower in %2 than the other %n %3</source>
        <translation>
            <numerusform>“%2”比其他 %n 块 %3 慢 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 faster in %2 than the other %n %3</source>
        <translation>
            <numerusform>“%2”比其他 %n 块 %3 快 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::FleetTable</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::Formatter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::HostKeyList</name>
    <message>
        <source>The same as in line %1 of %2.</source>
        <translation>与 %2 第 %1 行相同。</translation>
    </message>
    <message>
        <source>The same as in %1.</source>
        <translation>与 %1 中相同。</translation>
    </message>
    <message>
        <source>%1 says nothing of it.</source>
        <translation>%1 中没有相关内容。</translation>
    </message>
    <message>
        <source>%1 has ANOTHER key for this host. Do not trust this one before you know why.</source>
        <translation>%1 中此主机的密钥与此不同！在弄清原因之前请勿信任。</translation>
    </message>
    <message>
        <source>%1 says that this key is REVOKED.</source>
        <translation>%1 表明此密钥已被吊销！</translation>
    </message>
    <message>
        <source>%1 says in line %2 that this is the key of %3, not of this board.</source>
        <translation>%1 第 %2 行表明这是 %3 的密钥，而非此开发板的密钥。</translation>
    </message>
    <message>
        <source>%1 shows the same key, so %2 cannot tell whose it is: one board under two names, or a cloned card.</source>
        <translation>%1 出示相同的密钥，因此 %2 无法判断其归属：同一开发板有两个名称，或存储卡被克隆。</translation>
    </message>
    <message>
        <source>It is in %1, but another key is on file here.</source>
        <translation>它在 %1 中，但此处登记的是另一个密钥。</translation>
    </message>
    <message>
        <source>This is the key of %1, a host on the way to the board.</source>
        <translation>这是通往开发板途中的主机 %1 的密钥。</translation>
    </message>
    <message>
        <source>%1 shows the same key: one board under two names, or a cloned card.</source>
        <translation>%1 出示相同的密钥：同一开发板有两个名称，或存储卡被克隆。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n bits</source>
        <translation>
            <numerusform>%1，%n 位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::HostKeys</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>还有 %n 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::IdentityModel</name>
    <message>
        <source>Board serial</source>
        <translation>开发板序列号</translation>
    </message>
    <message>
        <source>Network adapter</source>
        <translation>网络适配器</translation>
    </message>
    <message>
        <source>Card or disk</source>
        <translation>存储卡或磁盘</translation>
    </message>
    <message>
        <source>System (machine-id)</source>
        <translation>系统（machine-id）</translation>
    </message>
    <message>
        <source>SSH host key</source>
        <translation>SSH 主机密钥</translation>
    </message>
    <message>
        <source>split off: %1</source>
        <translation>已拆分：%1</translation>
    </message>
    <message>
        <source>its history is kept; join brings it back</source>
        <translation>其历史已保留；合并即可恢复</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>1 mark in common</source>
        <translation>1 个共同标识</translation>
    </message>
    <message>
        <source>archived %1</source>
        <translation>归档于 %1</translation>
    </message>
    <message>
        <source>watched at %1</source>
        <translation>监控地址 %1</translation>
    </message>
    <message>
        <source>Write the time as %1.</source>
        <translation>请按 %1 的格式填写时间。</translation>
    </message>
    <message>
        <source>That is still to come.</source>
        <translation>该时间尚未到来。</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>%1 has the history of %2 now.</source>
        <translation>%1 现已包含 %2 的历史。</translation>
    </message>
    <message>
        <source>What was before is kept as %1.</source>
        <translation>此前的部分已保存为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n marks in common</source>
        <translation>
            <numerusform>%n 个共同标识</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::NodeActions</name>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>%1 is no longer watched.</source>
        <translation>已停止监控 %1。</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在连接 %1…</translation>
    </message>
    <message>
        <source>Say where to write the report: a file name is missing.</source>
        <translation>请指定报告的保存位置：缺少文件名。</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::NodeViewModel</name>
    <message>
        <source>Last seen %1: %2</source>
        <translation>上次在线：%1；%2</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::OverlayHistory</name>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Highest frequency</source>
        <translation>最高频率</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>no readings</source>
        <translation>无读数</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::PaletteModel</name>
    <message>
        <source>Do</source>
        <translation>操作</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n 个节点</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Search the fleet for “%1”</source>
        <translation>在机群中搜索“%1”</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Kept search</source>
        <translation>已保存的搜索</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::PlanModel</name>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>watched already</source>
        <translation>已在监控</translation>
    </message>
    <message>
        <source>listed twice</source>
        <translation>重复列出</translation>
    </message>
    <message>
        <source>cannot be added</source>
        <translation>无法添加</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::ReplacedKeys</name>
    <message>
        <source>The board of %1 could not be compared with the one before.</source>
        <translation>无法将 %1 的开发板与之前的进行比较。</translation>
    </message>
    <message>
        <source>%1 looks like a re-flashed card: the board says it is the same as before, with a new key.</source>
        <translation>%1 看起来是重新烧录了存储卡：开发板自称与之前相同，只是密钥换了。</translation>
    </message>
    <message>
        <source>A board can say what it likes: its serial number alone proves nothing.</source>
        <translation>开发板可以随意自称：仅凭序列号不能证明什么。</translation>
    </message>
    <message>
        <source>Another board answers as %1 than before.</source>
        <translation>应答 %1 的开发板与之前不同。</translation>
    </message>
    <message>
        <source>If you did not put another board there, remove this node and find out who answers.</source>
        <translation>如果您没有更换开发板，请移除此节点并查明是谁在应答。</translation>
    </message>
    <message>
        <source>Whether %1 is the board from before cannot be told: no serial number was known of it.</source>
        <translation>无法判断 %1 是否为之前的开发板：之前没有已知的序列号。</translation>
    </message>
    <message>
        <source>Whether %1 is the board from before cannot be told: it shows nothing that could be compared.</source>
        <translation>无法判断 %1 是否为之前的开发板：它没有提供可比较的信息。</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::RetentionModel</name>
    <message>
        <source>Every sample</source>
        <translation>全部采样</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟数据</translation>
    </message>
    <message>
        <source>Ten minutes</source>
        <translation>十分钟数据</translation>
    </message>
    <message>
        <source>Two hours</source>
        <translation>两小时数据</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>当前 %1</translation>
    </message>
    <message>
        <source>, %1 of it free for new readings</source>
        <translation>，其中 %1 可用于新读数</translation>
    </message>
    <message>
        <source>; the size limit leaves %1 of the ages</source>
        <translation>；大小上限使保留时间缩短为 %1</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 个节点</translation>
    </message>
    <message numerus="yes">
        <source>%1 nodes</source>
        <translation>
            <numerusform>%1 个节点</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 for %2 after a year, and %3 more each year.</source>
        <translation>%2 一年后约 %1，之后每年增加 %3。</translation>
    </message>
    <message>
        <source>About %1 for %2 once all ages are reached.</source>
        <translation>所有保留期限满后，%2 约 %1。</translation>
    </message>
    <message>
        <source>The store is larger than the limit already: the oldest goes.</source>
        <translation>数据库已超出上限：最早的数据将被删除。</translation>
    </message>
    <message>
        <source>That is more than the limit: ages will be cut to fit it.</source>
        <translation>超出上限：保留时间会相应缩短。</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>back to %1</source>
        <translation>最早到 %1</translation>
    </message>
    <message>
        <source>%1 of it will be deleted</source>
        <translation>其中 %1 将被删除</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::RollCallModel</name>
    <message>
        <source>The list that was there cannot be read; it is kept as %1.</source>
        <translation>原有名单无法读取；已保留为 %1。</translation>
    </message>
    <message>
        <source>No board is named there.</source>
        <translation>其中没有列出开发板。</translation>
    </message>
    <message>
        <source>what you typed</source>
        <translation>您输入的内容</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Say where to write the table: a file name is missing.</source>
        <translation>请指定表格的保存位置：缺少文件名。</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::ScoresModel</name>
    <message>
        <source>Memory bandwidth</source>
        <translation>内存带宽</translation>
    </message>
    <message>
        <source>Memory latency</source>
        <translation>内存延迟</translation>
    </message>
    <message>
        <source>Integer mix</source>
        <translation>整数混合运算</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 with crypto instructions</source>
        <translation>SHA-256（加密指令）</translation>
    </message>
    <message>
        <source>%1, all cores</source>
        <translation>%1，全部核心</translation>
    </message>
    <message>
        <source>Newest run of each node; less is better</source>
        <translation>各节点的最近一次测试；越低越好</translation>
    </message>
    <message>
        <source>Newest run of each node; more is better</source>
        <translation>各节点的最近一次测试；越高越好</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 次测试</translation>
    </message>
    <message>
        <source>± %1, %2 runs</source>
        <translation>± %1，%2 次测试</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::SecretQuestions</name>
    <message>
        <source>Passphrase of a key</source>
        <translation>密钥口令</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>A board asks</source>
        <translation>开发板提问</translation>
    </message>
    <message>
        <source>Boards take this key, but it is locked. Its passphrase is asked for once, for all of them, and forgotten when the key is open.</source>
        <translation>开发板接受此密钥，但它已加锁。口令只需输入一次即可用于所有开发板，密钥解锁后随即丢弃。</translation>
    </message>
    <message>
        <source>It is no longer in the keychain.</source>
        <translation>已从密钥环中移除。</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>%1 的口令</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>Looking for the system&apos;s keychain…</source>
        <translation>正在查找系统密钥环…</translation>
    </message>
    <message>
        <source>It cannot be kept: no keychain runs in this session. GNOME Keyring, KeePassXC or KWallet would be one.</source>
        <translation>无法保存：此会话中没有运行密钥环，例如 GNOME Keyring、KeePassXC 或 KWallet。</translation>
    </message>
    <message>
        <source>This board takes none of your keys. The password is kept in memory until Rollcall ends, and nowhere else unless you say so.</source>
        <translation>此开发板不接受您的任何密钥。密码仅保存在内存中直到 Rollcall 退出，除非您要求，否则不会保存到其他地方。</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::ServiceBackend</name>
    <message>
        <source>%1. This window shows what that one stores, and takes over when it ends.</source>
        <translation>%1。此窗口显示该程序保存的数据，并在其结束后接管。</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::TrayIcon</name>
    <message>
        <source>Show Rollcall</source>
        <translation>显示 Rollcall</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Wall mode</source>
        <translation>大屏模式</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::WallMode</name>
    <message>
        <source>nothing</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>board</source>
        <translation>开发板</translation>
    </message>
    <message>
        <source>part</source>
        <translation>核心型号</translation>
    </message>
    <message>
        <source>without a tag</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚未获取</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>已看过</translation>
    </message>
    <message>
        <source>seen by %1</source>
        <translation>%1 已看过</translation>
    </message>
</context>
<context>
    <name>rollcall::desktop::WallScreen</name>
    <message>
        <source>There is no D-Bus session: the desktop decides when the screen goes blank.</source>
        <translation>没有 D-Bus 会话：屏幕何时关闭由桌面决定。</translation>
    </message>
    <message>
        <source>A wall of boards is shown.</source>
        <translation>正在显示开发板大屏。</translation>
    </message>
    <message>
        <source>The desktop does not keep the screen awake: %1</source>
        <translation>桌面未保持屏幕常亮：%1</translation>
    </message>
</context>
</TS>
