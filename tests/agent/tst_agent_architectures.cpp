#include "tests/agent/agent_process.h"
#include "tests/agent/tree.h"
#include "tests/support/board_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

/// The agents for boards, each run by the emulator of its processor: the same recorded tree must
/// give the same bytes, whatever the word size. Needs the agents that `./dev agents` builds.
class TestAgentArchitectures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void printTheSameBytes_data();
    void printTheSameBytes();
    void printTheSameOfBusesAndFirmware();
    void tellTheLongestVector_data();
    void tellTheLongestVector();
    void stayUnderOneMegabyte_data();
    void stayUnderOneMegabyte();
    void startOnLargePages_data();
    void startOnLargePages();
    void armv6HasNoNewerInstructions();

private:
    struct Agent {
        QString arch;
        QString path;
        QStringList command; ///< emulator, its options, the agent
    };

    Outcome reportOn(const Agent& agent, const QString& tree) const;
    QString unpacked(const QString& source);
    void addAgentRows() const;

    QList<Agent> m_agents;
    QTemporaryDir m_trees;
    int m_nextTree = 0;
};

static QString agentsFolder()
{
    const QString fallback = qEnvironmentVariable("ROLLCALL_BIN") + QStringLiteral("/../agents");
    return qEnvironmentVariable("ROLLCALL_AGENTS", fallback);
}

/// Options of qemu-user: an ARM1176 knows ARMv6 and dies of anything newer, as a Pi Zero does.
static QStringList emulatorFor(const QString& arch)
{
    if (arch == u"armv6")
        return {QStringLiteral("qemu-arm-static"), QStringLiteral("-cpu"),
                QStringLiteral("arm1176")};
    if (arch == u"armv7")
        return {QStringLiteral("qemu-arm-static"), QStringLiteral("-cpu"),
                QStringLiteral("cortex-a7")};
    return {QStringLiteral("qemu-%1-static").arg(arch)};
}

void TestAgentArchitectures::initTestCase()
{
    for (const char* name : {"aarch64", "armv7", "armv6", "x86_64"}) {
        const QString arch = QString::fromLatin1(name);
        const QString path = agentsFolder() + u'/' + arch + QStringLiteral("/rollcall-agent");
        QStringList command = emulatorFor(arch);
        if (!QFileInfo(path).isExecutable()) {
            qInfo("SKIPPED-ALL: no agent at %s; build the agents with ./dev agents",
                  qUtf8Printable(path));
            QSKIP("the agents for boards are not built");
        }
        if (QStandardPaths::findExecutable(command.first()).isEmpty()) {
            qInfo("SKIPPED-ALL: no %s; install qemu-user-static", qUtf8Printable(command.first()));
            QSKIP("qemu-user-static is not installed");
        }
        command.append(path);
        m_agents.append({arch, path, command});
    }
    QVERIFY(m_trees.isValid());
}

Outcome TestAgentArchitectures::reportOn(const Agent& agent, const QString& tree) const
{
    QStringList arguments = agent.command.mid(1);
    arguments << QStringLiteral("report") << QStringLiteral("--sysroot") << tree;
    return run(agent.command.first(), arguments);
}

/// A recipe, an archive or a folder as a folder; empty when that fails.
QString TestAgentArchitectures::unpacked(const QString& source)
{
    const QFileInfo info(source);
    if (info.isDir())
        return source;
    const QString folder = m_trees.filePath(QString::number(m_nextTree++));
    if (info.suffix() == u"tree") {
        const auto done =
            rollcall::boards::unpackBoardFile(source.toStdString(), folder.toStdString());
        return done ? folder : QString();
    }
    QDir().mkpath(folder);
    const QStringList arguments{QStringLiteral("--no-same-owner"), QStringLiteral("-xf"), source,
                                QStringLiteral("-C"), folder};
    if (run(QStringLiteral("tar"), arguments).exitCode != 0)
        return {};
    // Some archives have the machine's name on top.
    const QStringList top = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return top.size() == 1 && top.first() != u"proc" && top.first() != u"sys"
               ? folder + u'/' + top.first()
               : folder;
}

void TestAgentArchitectures::printTheSameBytes_data()
{
    QTest::addColumn<QString>("source");
    const QString boards =
        qEnvironmentVariable("ROLLCALL_SOURCE") + QStringLiteral("/tests/boards");
    const QStringList machines = QDir(boards).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& machine : machines) {
        const QString recipe = boards + u'/' + machine + QStringLiteral("/board.tree");
        if (QFileInfo::exists(recipe))
            QTest::newRow(qPrintable(machine)) << recipe;
    }
    const QString corpus = qEnvironmentVariable("ROLLCALL_CORPUS");
    if (corpus.isEmpty())
        return;
    for (const char* name : {"util-linux", "hwloc", "pytorch-cpuinfo", "libvirt"}) {
        QDirIterator archives(corpus + u'/' + QString::fromLatin1(name),
                              {QStringLiteral("sysroot.tar.*")}, QDir::Files,
                              QDirIterator::Subdirectories);
        for (int i = 0; i < 4 && archives.hasNext(); ++i) {
            const QString archive = archives.next();
            QTest::newRow(qPrintable(archive)) << archive;
        }
    }
}

void TestAgentArchitectures::printTheSameBytes()
{
    QFETCH(QString, source);
    const QString tree = unpacked(source);
    QVERIFY2(!tree.isEmpty(), qPrintable(source));
    const Outcome first = reportOn(m_agents.first(), tree);
    QCOMPARE(first.exitCode, 0);
    QVERIFY(first.out.contains("\"cpu\""));
    for (const Agent& agent : m_agents) {
        const Outcome outcome = reportOn(agent, tree);
        QVERIFY2(outcome.exitCode == 0, qPrintable(agent.arch + QString::fromUtf8(outcome.err)));
        QVERIFY2(outcome.out == first.out, qPrintable(agent.arch));
    }
}

/// Of a machine that has what small boards lack: firmware tables, cards, layers, and numbers of all
/// widths.
void TestAgentArchitectures::printTheSameOfBusesAndFirmware()
{
    Tree tree;
    tree.file("proc/cpuinfo", "processor\t: 0\nCPU part\t: 0xd0c\n");
    tree.file("sys/devices/system/cpu/cpu0/of_node/compatible", {"arm,neoverse-n1\0", 16});
    tree.file("proc/device-tree/system/linux,revision", "\xff\xc0\x31\x14");
    tree.file("sys/bus/pci/devices/0000:01:00.0/uevent", "PCI_ID=144D:A808\nPCI_CLASS=10802\n");
    tree.file("sys/bus/pci/devices/0000:01:00.0/current_link_width", "4\n");
    tree.file("sys/bus/usb/devices/1-1/uevent", "PRODUCT=bda/8153/3000\nTYPE=0/0/0\n");
    tree.file("sys/bus/usb/devices/1-1/speed", "1.5\n");
    tree.file("sys/block/nvme0n1/nvme0n1p3/size", "18446744073709551615\n");
    tree.directory("sys/block/dm-0/slaves/nvme0n1p3");
    tree.file("sys/block/dm-0/dm/name", "crypt\n");
    tree.file("proc/self/mounts", "/dev/mapper/crypt /a\\040b ext4 rw 0 0\n");
    tree.link("sys/class/net/eth0/device", "../../../0000:02:00.0");
    tree.file("proc/net/if_inet6", "20010db8000000000000000000000007 02 40 00 80 eth0\n");
    tree.file("sys/class/power_supply/ac/type", "Mains\n");
    std::string slot("\x11\x22", 2);
    slot.resize(0x22);
    slot[0x0C] = '\xFF'; // 0x7FFF: the size is in the double word at 0x1C
    slot[0x0D] = '\x7F';
    slot[0x1E] = '\x7F';
    slot[0x10] = 1;
    tree.file("sys/firmware/dmi/tables/DMI", slot + std::string("DIMM\0\0", 6));
    const Outcome first = reportOn(m_agents.first(), QString::fromStdString(tree.root()));
    QCOMPARE(first.exitCode, 0);
    for (const char* fact :
         {R"("dt_compatible":"arm,neoverse-n1")", R"("dt_revision":4290785556)",
          R"("vendor":5197,"device":43016,"class":67586,"link_width":4)", R"("speed_mbit":1.5)",
          R"("mount":"/a b","filesystem":"ext4")", R"("addresses":["2001:db8::7/64"])",
          R"("size_bytes":8727373545472)", R"("power_supplies":[{"name":"ac","type":"Mains"}])"})
        QVERIFY2(first.out.contains(fact), fact);
    for (const Agent& agent : m_agents)
        QCOMPARE(reportOn(agent, QString::fromStdString(tree.root())).out, first.out);
}

void TestAgentArchitectures::tellTheLongestVector_data()
{
    QTest::addColumn<QString>("cpu");
    QTest::addColumn<QByteArray>("fact");
    QTest::newRow("SVE of 512 bits")
        << QStringLiteral("max,sve-max-vq=4") << QByteArray(R"("sve_max_vector_bytes":64)");
    QTest::newRow("SVE of 128 bits")
        << QStringLiteral("max,sve-max-vq=1") << QByteArray(R"("sve_max_vector_bytes":16)");
    QTest::newRow("no SVE") << QStringLiteral("cortex-a72") << QByteArray();
}

/// Of the machine it runs on, which here is an emulated processor.
void TestAgentArchitectures::tellTheLongestVector()
{
    QFETCH(QString, cpu);
    QFETCH(QByteArray, fact);
    const Agent& agent = m_agents.first();
    QCOMPARE(agent.arch, QStringLiteral("aarch64"));
    const Outcome outcome = run(
        agent.command.first(), {QStringLiteral("-cpu"), cpu, agent.path, QStringLiteral("report")});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.out.contains("sve_max_vector_bytes"), !fact.isEmpty());
    QVERIFY(outcome.out.contains(fact));
}

void TestAgentArchitectures::addAgentRows() const
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < m_agents.size(); ++i)
        QTest::newRow(qPrintable(m_agents[i].arch)) << i;
}

void TestAgentArchitectures::stayUnderOneMegabyte_data()
{
    addAgentRows();
}

void TestAgentArchitectures::stayUnderOneMegabyte()
{
    QFETCH(int, index);
    const qint64 size = QFileInfo(m_agents[index].path).size();
    QVERIFY2(size < 1024 * 1024, qPrintable(QString::number(size)));
}

void TestAgentArchitectures::startOnLargePages_data()
{
    addAgentRows();
}

/// Segments of an executable must not share a page, or a kernel with 64 KiB pages cannot load it.
void TestAgentArchitectures::startOnLargePages()
{
    QFETCH(int, index);
    if (m_agents[index].arch == u"x86_64")
        QSKIP("PCs have 4 KiB pages");
    const Outcome headers =
        run(QStringLiteral("readelf"), {QStringLiteral("-lW"), m_agents[index].path});
    if (headers.exitCode != 0)
        QSKIP("readelf is not installed");
    int segments = 0;
    for (const QByteArray& line : headers.out.split('\n')) {
        const auto words = line.simplified().split(' ');
        if (words.first() != "LOAD")
            continue;
        ++segments;
        QVERIFY2(words.last().toInt(nullptr, 16) >= 64 * 1024, line.constData());
    }
    QVERIFY(segments >= 2);
}

void TestAgentArchitectures::armv6HasNoNewerInstructions()
{
    const QString path = m_agents[2].path;
    QCOMPARE(m_agents[2].arch, QStringLiteral("armv6"));
    const Outcome attributes = run(QStringLiteral("readelf"), {QStringLiteral("-A"), path});
    if (attributes.exitCode != 0)
        QSKIP("readelf is not installed");
    QByteArray arch;
    for (const QByteArray& line : attributes.out.split('\n')) {
        if (line.contains("Tag_CPU_arch:"))
            arch = line.mid(line.indexOf(':') + 1).trimmed();
    }
    QVERIFY2(arch == "v6" || arch.startsWith("v5") || arch.startsWith("v4"), arch.constData());
}

QTEST_GUILESS_MAIN(TestAgentArchitectures)
#include "tst_agent_architectures.moc"
