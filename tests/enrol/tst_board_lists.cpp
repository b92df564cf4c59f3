#include "core/enrol/lists.h"
#include "tests/enrol/shown.h"
#include "tests/support/outcome.h"

#include <QTest>

using namespace rollcall;
using namespace rollcall::enrol;
using rollcall::test::shown;

class TestBoardLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLists_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("boards");
        const auto row = [](const char* name, const char* format, const char* text,
                            std::initializer_list<const char*> boards) {
            QStringList list;
            for (const char* board : boards)
                list << QString::fromUtf8(board);
            QTest::newRow(name) << QString::fromLatin1(format) << QByteArray(text) << list;
        };
        row("nothing", "hosts", "", {});
        row("one below the other", "hosts", "pi1.lab\nroot@pi2.lab:2222\n\n",
            {"pi1.lab", "root@pi2.lab:2222"});
        row("comments, DOS line ends, no last one", "hosts",
            "\xEF\xBB\xBF# rack 1\r\npi1 # the old one\r\n  pi2\tpi3, pi4,pi5\r\npi#6",
            {"pi1", "pi2", "pi3", "pi4", "pi5",
             "! list:4: \"pi#6\": this is no host name or address"});
        row("ranges", "hosts", "pi@pi[09-11].lab\n", {"pi@pi09.lab", "pi@pi10.lab", "pi@pi11.lab"});
        row("one bad line does not spoil the others", "hosts",
            "pi1\npi[3-1]\n-oProxyCommand=x\npi2\n",
            {"pi1", "pi2", "! list:2: \"pi[3-1]\": \"3-1\" runs backwards",
             "! list:3: \"-oProxyCommand=x\": this is no host name or address"});
        row("control characters are not passed on", "hosts", "pi\x1b[31m\n",
            {"! list:1: \"pi\xEF\xBF\xBD[31m\": a bracket is not closed"});

        row("hosts(5)", "etc-hosts",
            "127.0.0.1 localhost\n127.0.1.1 desk\n::1 ip6-localhost\nff02::1 ip6-allnodes\n"
            "0.0.0.0 ads.example\n\n192.0.2.7\tpi1.lab pi1 # kitchen\n2001:db8::8 pi2\n",
            {"pi1.lab=192.0.2.7", "pi2=2001:db8::8",
             "- 5 entries of this computer itself, broadcast and blocked names"});
        row("hosts(5) with faults", "etc-hosts", "pi1 192.0.2.7\n192.0.2.9\n192.0.2.10 a;b\n",
            {"! list:1: \"pi1\" is no IP address", "! list:2: this address has no usable name",
             "! list:3: this address has no usable name"});

        row("a table", "csv",
            "name,address,user,port,tags\nkitchen,192.0.2.7,pi,2222,\"rack1, blue\"\n"
            ",pi2.lab,,,\n",
            {"kitchen=pi@192.0.2.7:2222 #rack1 #blue", "pi2.lab"});
        row("columns in any order, others named", "csv",
            "Owner;Host;Groups\r\n\"Smith; A. "
            "\"\"Al\"\"\";root@pi1:23;\"a\r\nb\"\r\n\r\nx;pi2;c\r\n",
            {"root@pi1:23 #a #b", "pi2 #c", "- columns that are not used: \"Owner\""});
        row("tabs", "csv", "address\tport\npi1\t24\n", {"pi1:24"});
        row("a range of them", "csv", "address,tags\npi[1-2],r1\n", {"pi1 #r1", "pi2 #r1"});
        row("names alone", "csv", "name,user\npi1,pi\n", {"pi@pi1"});
        row("rows with faults", "csv",
            "name,address,user,port\na,pi[1-2],,\nb,pi1,,0\nc,pi1,x y,\nd,,,\n\"e\"f,pi1,,\n"
            "g,\"pi1,,\n",
            {"! list:2: several addresses cannot have one name", "! list:3: \"0\" is no port",
             "! list:4: \"x y\" is no user name",
             "! list:5: \"\": there is nothing between two commas",
             "! list:6: there is text behind a closing quotation mark",
             "! list:7: a quotation mark is not closed"});
        row("no header", "csv", "pi1,pi2\n",
            {"!! list:1: the header has no column \"address\"; begin the table with "
             "name,address,user,port,tags"});
        row("a column twice", "csv", "address,host\n",
            {"!! list:1: a column is there twice; begin the table with "
             "name,address,user,port,tags"});
        row("an empty table", "csv", "",
            {"!! list: the table is empty; begin it with name,address,user,port,tags"});
        row("binary", "hosts", "", {});
    }

    void readsLists()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, text);
        QTEST(shown(parseList(*formatFromString(format.toStdString()), text.toStdString(), "list")),
              "boards");
    }

    void theFormatIsSeenByNameAndContent_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("format");
        const auto row = [](const char* path, const char* text, const char* format) {
            QTest::addRow("%s %s", path, text)
                << QString::fromLatin1(path) << QByteArray(text) << QString::fromLatin1(format);
        };
        row("hosts", "pi1\npi2\n", "hosts");
        row("boards.txt", "# mine\n\n[fe80::1]:22\n", "hosts");
        row("boards.txt", "[01-20].lab\n", "hosts");
        row("boards.txt", "192.0.2.1\n192.0.2.2 192.0.2.3\n", "hosts");
        row("hosts", "# x\n[web]\npi1\n", "ansible");
        row("hosts", "pi1 ansible_host=192.0.2.1\n", "ansible");
        row("inventory", "pi1\n[web:children]\n", "ansible");
        row("inventory.yml", "anything", "ansible-yaml");
        row("inventory", "---\nall:\n", "ansible-yaml");
        row("inventory", "all:\n  hosts:\n", "ansible-yaml");
        row("/etc/hosts", "127.0.0.1 localhost\n", "etc-hosts");
        row("/home/me/.ssh/config", "", "ssh-config");
        row("config", "# x\nHost pi1\n  User pi\n", "ssh-config");
        row("boards", "name,address\n", "csv");
        row("boards", "host;user\n", "csv");
        row("boards.CSV", "", "csv");
        row("boards", "pi1,pi2\n", "hosts");
    }

    void theFormatIsSeenByNameAndContent()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, text);
        QTEST(QString::fromLatin1(
                  toString(detectFormat(path.toStdString(), text.toStdString())).data()),
              "format");
    }

    void hostNamesOfSshConfigAreTaken()
    {
        const Place at{"config", 3};
        QCOMPARE(
            shown(fromHostNames({{"pi1", at}, {"*", at}, {"pi?", at}, {"!x", at}, {"a b", at}})),
            QStringList(
                {QStringLiteral("pi1"), QStringLiteral("! config:3: \"a b\" is no host name")}));
    }

    void whatIsTooLargeOrNoTextIsRefusedAsAWhole()
    {
        const std::string large(maxListBytes + 1, 'a');
        for (const Format format : {Format::Hosts, Format::AnsibleIni, Format::AnsibleYaml,
                                    Format::EtcHosts, Format::Csv}) {
            QCOMPARE(rollcall::test::wordFor(parseList(format, large, "list").error().code),
                     rollcall::test::wordFor(ErrorCode::TooLarge));
            QCOMPARE(rollcall::test::wordFor(
                         parseList(format, std::string("pi1\0", 4), "list").error().code),
                     rollcall::test::wordFor(ErrorCode::InvalidInput));
        }
        QCOMPARE(rollcall::test::wordFor(parseList(Format::SshConfig, "", "list").error().code),
                 rollcall::test::wordFor(ErrorCode::Unsupported));
    }

    void aListIsBoundedInBoardsAndProblems()
    {
        std::string many;
        for (int i = 0; i < 10; ++i)
            many += "r" + std::to_string(i) + "n[1-4000]\n";
        const auto batch = parseList(Format::Hosts, many, "list");
        QCOMPARE(batch->candidates.size(), maxCandidates);
        QCOMPARE(batch->problems.size(), 1u);
        QCOMPARE(rollcall::test::wordFor(batch->problems.front().code),
                 rollcall::test::wordFor(ErrorCode::TooLarge));

        std::string bad;
        for (int i = 0; i < 100'000; ++i)
            bad += "-[1-16384]\n"; // each would make 16,384 names before it fails
        const auto worse = parseList(Format::Hosts, bad, "list");
        QCOMPARE(worse->problems.size(), maxProblems + 1);
        QCOMPARE(worse->candidates.size(), 0u);
    }
};

QTEST_GUILESS_MAIN(TestBoardLists)
#include "tst_board_lists.moc"
