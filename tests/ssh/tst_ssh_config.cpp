// What we read out of an ssh_config, held against what OpenSSH's own `ssh -G` reads out of it.
#include "core/ssh/config_words.h"
#include "tests/ssh/config_folder.h"
#include "tests/support/outcome.h"

#include <QMap>
#include <QProcess>
#include <QTest>

using namespace rollcall;
using namespace rollcall::ssh;
using namespace rollcall::test;

namespace {

using Answers = QMap<QByteArray, QByteArrayList>;

struct Asked {
    int exitCode = -1;
    Answers answers;
    QByteArray errors;
};

Asked askOpenSsh(const QString& file, const QString& host, const QString& user, quint16 port)
{
    QStringList arguments{QStringLiteral("-G"), QStringLiteral("-F"), file};
    if (!user.isEmpty())
        arguments << QStringLiteral("-l") << user;
    if (port != 0)
        arguments << QStringLiteral("-p") << QString::number(port);
    QProcess ssh;
    ssh.start(QStringLiteral("ssh"), arguments << host);
    Asked asked;
    if (!ssh.waitForFinished(15000))
        return asked;
    asked.exitCode = ssh.exitCode();
    asked.errors = ssh.readAllStandardError();
    for (const QByteArray& line : ssh.readAllStandardOutput().split('\n')) {
        const qsizetype blank = line.indexOf(' ');
        if (blank > 0)
            asked.answers[line.first(blank)].append(line.mid(blank + 1));
    }
    return asked;
}

QByteArray flag(bool value)
{
    return value ? "yes" : "no";
}

/// Our answer in the words of `ssh -G`.
Answers ours(const HostSettings& settings, const Target& target)
{
    Answers all;
    const auto put = [&all](const char* key, const QByteArray& value) { all[key] = {value}; };
    put("hostname", target.host.toLower().toUtf8());
    put("user", target.user.isEmpty() ? localUserName() : target.user.toUtf8());
    put("port", QByteArray::number(target.port));
    put("identitiesonly", flag(target.onlyIdentityFiles));
    put("passwordauthentication",
        flag(configFlag(settings.first("passwordauthentication")).value_or(true)));
    put("kbdinteractiveauthentication",
        flag(configFlag(settings.first("kbdinteractiveauthentication")).value_or(true)));
    put("batchmode", flag(target.askNobody));
    put("connecttimeout",
        target.connectSeconds == 0 ? "none" : QByteArray::number(target.connectSeconds));
    if (settings.says("identityfile"))
        all["identityfile"] = settings.words("identityfile");
    if (!target.hostKeyAlias.isEmpty())
        put("hostkeyalias", target.hostKeyAlias.toLower().toUtf8());
    if (!target.agentSocket.isEmpty())
        put("identityagent", target.agentSocket.toUtf8());
    else if (!target.useAgent)
        put("identityagent", "none");
    if (target.knownHostsFiles)
        put("(files)", target.knownHostsFiles->join(u' ').toUtf8());
    if (!target.proxyCommand.isEmpty())
        put("proxycommand", settings.first("proxycommand"));
    if (!target.jumps.empty())
        put("proxyjump", settings.first("proxyjump").replace("ssh://", ""));
    return all;
}

/// Of theirs what we have an opinion about, in one form.
Answers theirs(const Answers& all, const Answers& ours)
{
    Answers result;
    for (const char* key : {"hostname", "user", "port", "identitiesonly", "passwordauthentication",
                            "kbdinteractiveauthentication", "batchmode", "connecttimeout",
                            "hostkeyalias", "identityagent", "proxycommand", "proxyjump"}) {
        if (all.contains(key))
            result[key] = all[key];
    }
    if (ours.contains("identityfile"))
        result["identityfile"] = all["identityfile"];
    if (ours.contains("(files)")) {
        QByteArrayList files;
        for (const char* key : {"userknownhostsfile", "globalknownhostsfile"}) {
            for (const QByteArray& file : all[key].value(0).split(' ')) {
                if (file != "none" && file != "/dev/null")
                    files.append(file);
            }
        }
        result["(files)"] = {files.join(' ')};
    }
    return result;
}

QByteArray show(const Answers& answers)
{
    QByteArray text;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it)
        text += it.key() + " = " + it.value().join(" | ") + '\n';
    return text;
}

} // namespace

class TestSshConfig : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ConfigFolder> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<ConfigFolder>(); }

    void readsWhatSshReads_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("user");
        QTest::addColumn<int>("port");
        const auto row = [](const char* name, const char* config, const char* host,
                            const char* user = "", int port = 0) {
            QTest::newRow(name) << QByteArray(config) << QString::fromLatin1(host)
                                << QString::fromLatin1(user) << port;
        };
        row("nothing", "", "board");
        row("comments", "# one\n\n   # two\nUser x # three\n", "board");
        row("globally", "User pi\nPort 2222\n", "board");
        row("first wins", "User a\nUser b\nHost *\nUser c\n", "board");
        row("host block", "Host other\nUser a\nHost board\nUser b\n", "board");
        row("no host block", "Host other\nUser a\nHost board\nUser b\n", "third");
        row("pattern", "Host rk-??.*\nUser a\n", "rk-04.lab");
        row("pattern too short", "Host rk-??.*\nUser a\n", "rk-4.lab");
        row("negation", "Host *.lab !rk-04.lab\nUser a\n", "rk-04.lab");
        row("negation first", "Host !rk-04.lab *.lab\nUser a\n", "rk-04.lab");
        row("negation alone", "Host !other\nUser a\n", "board");
        row("negation of another", "Host *.lab !rk-04.lab\nUser a\n", "rk-05.lab");
        row("capital host", "Host Board\nUser a\nHost board\nUser b\n", "Board");
        row("capital pattern", "Host BOARD\nUser a\n", "board");
        row("user from outside", "User a\nPort 3\n", "board", "root", 77);
        row("equals", "User=a\nPort = 7\n", "board");
        row("tabs", "\tUser\ta\n\tPort\t=\t7\n", "board");
        row("quotes", "User \"a b\"\nHostName \"x.lab\"\n", "board");
        row("single quotes", "User 'a'\nIdentityFile '/a b/c'\n", "board");
        row("escapes", "IdentityFile \"/a\\\"b\"\nIdentityFile /c\\ d\n", "board");
        row("carriage returns", "User a\r\nPort 7\r\n", "board");
        row("no newline at the end", "User a\nPort 7", "board");
        row("capital keywords", "USER a\nPORT 7\nhostNAME x\n", "board");
        row("host name", "HostName 10.0.0.7\n", "board");
        row("host name token", "HostName %h.lab.example\n", "board");
        row("host name percent", "HostName a%%b\n", "board");
        row("host name capital", "HostName Board.LAB\n", "x");
        row("host name by name only", "Host x\nHostName 1.2.3.4\nHost 1.2.3.4\nUser bad\n", "x");
        row("files add up", "IdentityFile /a\nHost *\nIdentityFile /b\nIdentityFile /a\n", "x");
        row("no files", "IdentityFile none\n", "x");
        row("files with tokens", "IdentityFile ~/.ssh/%h-%r\n", "x");
        row("only these", "IdentitiesOnly yes\nIdentityFile /a\n", "x");
        row("only these, true", "IdentitiesOnly true\n", "x");
        row("agent", "IdentityAgent /run/agent\n", "x");
        row("agent at home", "IdentityAgent ~/agent\n", "x");
        row("no agent", "IdentityAgent none\n", "x");
        row("alias", "HostKeyAlias Rack-One\n", "x");
        row("known hosts", "UserKnownHostsFile /a /b\n", "x");
        row("known hosts at home", "UserKnownHostsFile ~/a %d/b /c/%h\n", "x");
        row("known hosts, none", "UserKnownHostsFile none\nGlobalKnownHostsFile /g\n", "x");
        row("known hosts, null", "UserKnownHostsFile /dev/null\n", "x");
        row("global known hosts", "GlobalKnownHostsFile /a \"/b c\"\n", "x");
        row("timeout", "ConnectTimeout 7\n", "x");
        row("timeout in minutes", "ConnectTimeout 1m30s\n", "x");
        row("no timeout", "ConnectTimeout none\n", "x");
        row("jump", "Host x\nProxyJump bastion\n", "x");
        row("jumps", "Host x\nProxyJump a@one:22,two,ssh://b@three:77\n", "x");
        row("jump to IPv6", "Host x\nProxyJump [fe80::1]:22\n", "x");
        row("no jump", "ProxyJump none\nHost *\nProxyJump a\n", "x");
        row("jump before command", "Host x\nProxyJump a\nProxyCommand b %h\n", "x");
        row("command before jump", "ProxyCommand b %h\nProxyJump a\n", "x");
        row("no command before jump", "ProxyCommand none\nProxyJump a\n", "x");
        row("no jump before command", "ProxyJump none\nProxyCommand b %h\n", "x");
        row("command", "ProxyCommand nc -X 5 \"%h\" %p # not a comment\n", "x");
        row("command with equals", "ProxyCommand=nc %h %p\n", "x");
        row("ways to log in", "PasswordAuthentication no\nKbdInteractiveAuthentication no\n", "x");
        row("old spelling", "ChallengeResponseAuthentication no\n", "x");
        row("batch", "BatchMode yes\n", "x");
        row("others are passed over",
            "ForwardAgent yes\nServerAliveInterval 30\nControlMaster auto\nControlPath ~/x-%C\n"
            "LogLevel quiet\nRhostsRSAAuthentication no\nUser a\n",
            "x");
        row("ignored unknown", "IgnoreUnknown foo*,bar\nFooBar 1\nBar 2\nUser a\n", "x");
        row("match all", "Match all\nUser a\n", "x");
        row("match host", "Match host x,y\nUser a\n", "x");
        row("match host pattern", "Match host *.lab,!a.lab\nUser a\n", "b.lab");
        row("match host not", "Match host *.lab,!a.lab\nUser a\n", "a.lab");
        row("match not host", "Match !host a.lab\nUser a\n", "b.lab");
        row("match capital host", "Match host BOARD\nUser a\n", "Board");
        row("match host by its new name", "HostName 1.2.3.4\nMatch host 1.2.3.4\nUser a\n", "x");
        row("match host by its old name", "HostName 1.2.3.4\nMatch host x\nUser a\n", "x");
        row("match original host", "HostName 1.2.3.4\nMatch originalhost x\nUser a\n", "x");
        row("match user", "User a\nMatch user a\nPort 7\n", "x");
        row("match user from outside", "Match user b\nPort 7\n", "x", "b");
        row("match no user", "Match user nobody-at-all\nPort 7\n", "x");
        row("match not user", "Match !user nobody-at-all\nPort 7\n", "x");
        row("match local user",
            "Match localuser nobody-at-all\nUser a\nMatch !localuser q\nPort 7\n", "x");
        row("match both", "Match host x user a\nPort 7\nMatch host x user b\nPort 8\n", "x", "b");
        row("match final", "Match final\nUser a\nHost *\nPort 7\n", "x");
        row("match final all", "Match final all\nUser a\n", "x");
        row("match final host", "HostName %h.lab\nMatch final host x.lab\nUser a\n", "x");
        row("match not final", "Match !final host x\nUser a\n", "x");
        row("final and first", "User a\nMatch final\nUser b\nPort 7\nIdentityFile /a\n", "x");
        row("final after host", "Host x\nMatch final host nothere\nUser b\nMatch host x\nPort 9\n",
            "x");
        row("host after final", "Match final host y\nUser b\nHost x\nHostName y\n", "x");
        row("match canonical", "Match canonical\nUser a\n", "x");
        row("match with equals", "Match host=x\nUser a\n", "x");
        row("match exec elsewhere", "Match host y exec \"exit 0\"\nUser a\nHost x\nPort 7\n", "x");
        row("include", "Include @DIR@/one\nUser b\n", "x");
        row("include behind", "User b\nInclude @DIR@/one\nPort 9\n", "x");
        row("include pattern", "Include @DIR@/conf.d/*.conf\n", "x");
        row("include several", "Include @DIR@/conf.d/b.conf @DIR@/conf.d/a.conf\n", "x");
        row("include nothing", "Include @DIR@/nowhere/*\nUser b\n", "x");
        row("include in a block", "Host x\nInclude @DIR@/one\nUser z\nHost y\nPort 9\n", "x");
        row("include in another block", "Host y\nInclude @DIR@/one\nHost x\nPort 9\n", "x");
        row("blocks of an inactive include", "Host y\nInclude @DIR@/blocks\nHost x\nPort 9\n", "x");
        row("block goes on behind", "Host x\nInclude @DIR@/blocks\nPort 9\n", "x");
        row("deep", "Include @DIR@/deep1\nPort 9\n", "x");
    }
    void readsWhatSshReads()
    {
        QFETCH(QByteArray, config);
        QFETCH(QString, host);
        QFETCH(QString, user);
        QFETCH(int, port);
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("conf.d")));
        m_folder->write(QStringLiteral("one"), "User one\nPort 1111\n");
        m_folder->write(QStringLiteral("conf.d/a.conf"), "User from-a\nPort 1\n");
        m_folder->write(QStringLiteral("conf.d/b.conf"), "User from-b\nHostName b.lab\n");
        m_folder->write(QStringLiteral("conf.d/c.off"), "IdentityFile /off\n");
        m_folder->write(QStringLiteral("blocks"),
                        "Host x\nUser x1\nHost y\nUser y1\nMatch all\nPort 44\n");
        m_folder->write(QStringLiteral("deep1"), "Host x\nInclude @DIR@/deep2\nUser d1\n");
        m_folder->write(QStringLiteral("deep2"),
                        "Host y\nInclude @DIR@/one\nHost x\nHostName d2\n");
        const QString file = m_folder->write(QStringLiteral("config"), config);

        const Asked asked = askOpenSsh(file, host, user, quint16(port));
        QVERIFY2(asked.exitCode == 0, asked.errors);
        const auto parsed = SshConfig::load({file, {}});
        QVERIFY2(parsed.ok(), textOf(parsed));
        const auto settings = parsed->lookup(host, user, quint16(port));
        QVERIFY2(settings.ok(), textOf(settings));
        const auto target = resolveTarget(*parsed, host, user, quint16(port));
        QVERIFY2(target.ok(), textOf(target));
        const Answers mine = ours(*settings, *target);
        const Answers reference = theirs(asked.answers, mine);
        QVERIFY(reference.size() >= 8); // it did answer
        QCOMPARE(show(mine), show(reference));
    }

    void refusesWhatSshRefuses_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<int>("line");
        const auto row = [](const char* name, const char* config, int line) {
            QTest::newRow(name) << QByteArray(config) << line;
        };
        row("unknown option", "User a\nFoo 1\n", 2);
        row("unknown in another block", "Host y\nFoo 1\n", 2);
        row("unknown before it is excused", "Foo 1\nIgnoreUnknown foo\n", 1);
        row("no value", "User\n", 1);
        row("port", "\n\nPort 22x\n", 3);
        row("port 0", "Port 0\n", 1);
        row("large port", "Port 65536\n", 1);
        row("open quote", "User \"a\n", 1);
        row("two users", "User a b\n", 1);
        row("flag", "IdentitiesOnly maybe\n", 1);
        row("time", "ConnectTimeout soon\n", 1);
        row("none of several", "UserKnownHostsFile /a none\n", 1);
        row("jump port", "Host x\nProxyJump a:b\n", 2);
        row("empty host", "Host\n", 1);
        row("match nothing", "Match\n", 1);
        row("match unknown", "Match weather fine\n", 1);
        row("match all and more", "Match all host x\n", 1);
        row("match without value", "Match host\n", 1);
        row("in an included file", "User a\nInclude @DIR@/bad\n", -1);
    }
    void refusesWhatSshRefuses()
    {
        QFETCH(QByteArray, config);
        QFETCH(int, line);
        m_folder->write(QStringLiteral("bad"), "# a comment\nNonsense yes\n");
        const QString file = m_folder->write(QStringLiteral("config"), config);
        const Asked asked = askOpenSsh(file, QStringLiteral("x"), {}, 0);
        QCOMPARE(asked.exitCode, 255);
        const auto parsed = SshConfig::load({file, {}});
        QCOMPARE(codeOf(parsed), QByteArray("invalid-input"));
        const QByteArray where = line > 0
                                     ? file.toUtf8() + " line " + QByteArray::number(line)
                                     : m_folder->path(QStringLiteral("bad")).toUtf8() + " line 2";
        QVERIFY2(textOf(parsed).startsWith(where), textOf(parsed));
    }

    void everyOptionOfThisSshIsKnown()
    {
        const QString file = m_folder->write(QStringLiteral("config"), "");
        const Asked asked = askOpenSsh(file, QStringLiteral("x"), {}, 0);
        QVERIFY2(asked.answers.size() > 50, asked.errors);
        for (const QByteArray& keyword : asked.answers.keys())
            QVERIFY2(configKeyword(keyword.toLower()), keyword);
    }
};

QTEST_GUILESS_MAIN(TestSshConfig)
#include "tst_ssh_config.moc"
