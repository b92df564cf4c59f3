#include "core/enrol/lists.h"
#include "tests/enrol/shown.h"
#include "tests/support/outcome.h"

#include <QTest>

using namespace rollcall;
using namespace rollcall::enrol;
using rollcall::test::shown;

class TestAnsible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsIni_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("boards");
        row("hosts and variables",
            "bastion ansible_host=192.0.2.1 ansible_port=2222 ansible_user='me'  # the door\n"
            "old ansible_ssh_host=192.0.2.2 ansible_ssh_user=\"x\" colour=\"light blue\"\n"
            "plain:24\n",
            {"bastion=me@192.0.2.1:2222", "old=x@192.0.2.2", "plain:24"});
        row("groups become tags", "[web]\nw[1:2].lab\n\n[db]\nw2.lab\n; done\n",
            {"w1.lab #web", "w2.lab #db #web"});
        row("children and who wins",
            "[all:vars]\nansible_user=anyone\nansible_port=1000\n"
            "[rack:children]\nnorth\nsouth\n[rack:vars]\nansible_user=rack\n"
            "[north]\nn1\nn2 ansible_user=own\n[south]\ns1\n[south:vars]\nansible_user = south\n",
            {"rack@n1:1000 #rack #north", "own@n2:1000 #rack #north",
             "south@s1:1000 #rack #south"});
        row("group variables before the group", "[web:vars]\nansible_user=w\n[web]\na\n",
            {"w@a #web"});
        row("hosts that are not reached over SSH",
            "localhost ansible_connection=local\nswitch ansible_connection=network_cli\npi1\n",
            {"pi1", "- 2 hosts that Ansible does not reach over SSH"});
        row("lines with faults",
            "[web\nlost\n[web:host]\nlost\n[ok]\na b\nc ansible_port=x\nd ansible_host={{ip}}\n"
            "e 'open\nf@g\nh[3:1]\ni\n[ok:vars]\nnonsense\n",
            {"i #ok", "! list:1: the bracket of this heading is not closed",
             "! list:3: a group has :children and :vars, but no \"host\"",
             "! list:6: \"b\" is no variable of the host",
             "! list:9: a quotation mark is not closed", "! list:10: \"f@g\" is no host",
             "! list:11: \"h[3:1]\": \"3:1\" runs backwards",
             "! list:14: a variable is written name=value", "! list:7: c: \"x\" is no port",
             "! list:8: d: \"{{ip}}\" is a template"});
        row("a circle", "[a:children]\nb\n[b:children]\na\n[a]\npi1\n",
            {"pi1 #a #b", "! list:2: the group \"b\" is a child of itself, or groups lie more than "
                          "32 deep"});
    }

    void readsIni()
    {
        QFETCH(QByteArray, text);
        QTEST(shown(parseList(Format::AnsibleIni, text.toStdString(), "list")), "boards");
    }

    void readsYaml_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("boards");
        row("the usual shape",
            "---\nall:\n  vars:\n    ansible_user: pi\n  hosts:\n    gate.lab:\n"
            "      ansible_port: 2222\n      http: {port: 80}\n  children:\n    web:\n"
            "      hosts:\n        w[01:02].lab:\n        w03.lab: {ansible_host: 192.0.2.3}\n"
            "    db:\n      children:\n        spare:\n          hosts: {w01.lab: }\n",
            {"pi@gate.lab:2222", "pi@w01.lab #db #web #spare", "pi@w02.lab #web",
             "w03.lab=pi@192.0.2.3 #web"});
        row("anchors and merged maps",
            "web:\n  vars: &v {ansible_user: a, ansible_port: 23}\n  hosts: {h1: }\n"
            "db:\n  hosts:\n    h2: {<<: *v, ansible_user: b}\n    h3: {<<: [*v]}\n",
            {"a@h1:23 #web", "b@h2:23 #db", "a@h3:23 #db"});
        row("quoted numbers and names", "\"web\":\n  hosts:\n    'h1': {ansible_port: '24'}\n",
            {"h1:24 #web"});
        row("parts with faults",
            "web:\n  hosts: [a, b]\n  host: {c: }\n  vars: 3\n7up: x\n[x]: {}\nok: {hosts: {d: "
            "}}\n",
            {"d #ok", "! list:2: hosts must be names with a colon behind each",
             "! list:3: \"host\" in the group \"web\"",
             "! list:4: vars must be names with a colon behind each",
             "! list:5: the group \"7up\" must hold hosts:, children: or vars:",
             "! list:6: this is no name of a group"});
        row("no inventory", "- a\n- b\n",
            {"!! list:1: this is no inventory: it does not begin with a group; is this an "
             "inventory "
             "in YAML?"});
    }

    void readsYaml()
    {
        QFETCH(QByteArray, text);
        QTEST(shown(parseList(Format::AnsibleYaml, text.toStdString(), "list")), "boards");
    }

    void yamlThatIsNoneNamesItsLine()
    {
        for (const char* text : {"web:\n  hosts: {a: \n", "web:\n\t- x\n", "a: &x\nb: *y\n", "%\n",
                                 "!!binary |\n  *", "? ? ? ?", "\xff\xfe\x00"}) {
            const auto batch = parseList(Format::AnsibleYaml, text, "list");
            QVERIFY2(!batch.ok(), text);
            QVERIFY2(QByteArray(batch.error().context.c_str()).startsWith("list"),
                     batch.error().toString().c_str());
        }
    }

    void aliasBombsDoNotGoOff()
    {
        // Each level is the one before nine times: 9^12 values, written in half a kilobyte.
        std::string bomb = "l0: &l0 {hosts: {a: }}\n";
        for (int i = 1; i < 13; ++i) {
            const std::string name = "l" + std::to_string(i), below = "*l" + std::to_string(i - 1);
            bomb += name + ": &" + name + " {children: {";
            for (int j = 0; j < 9; ++j)
                bomb += std::string(j ? ", " : "") + "g" + std::to_string(j) + ": " + below;
            bomb += "}}\n";
        }
        const auto batch = parseList(Format::AnsibleYaml, bomb, "list");
        QVERIFY(!batch.ok());
        QCOMPARE(rollcall::test::wordFor(batch.error().code),
                 rollcall::test::wordFor(ErrorCode::TooLarge));

        const auto endless = parseList(Format::AnsibleYaml, "a: &a {children: {b: *a}}\n", "list");
        QVERIFY(!endless.ok());
        QCOMPARE(rollcall::test::wordFor(endless.error().code),
                 rollcall::test::wordFor(ErrorCode::TooLarge));
        const auto merged =
            parseList(Format::AnsibleYaml, "a: {vars: &v {<<: *v, x: 1}}\n", "list");
        QVERIFY(!merged.ok());
        QCOMPARE(rollcall::test::wordFor(merged.error().code),
                 rollcall::test::wordFor(ErrorCode::TooLarge));
    }

    void depthAndCountAreBounded()
    {
        for (const std::string& text :
             {std::string(100'000, '['), "a: " + std::string(5000, '{'),
              "a: [" + std::string(maxListBytes / 2 - 100, ',') + "]", []() {
                  std::string many = "a: [";
                  for (int i = 0; i < 500'000; ++i)
                      many += "1,";
                  return many + "]";
              }()}) {
            const auto batch = parseList(Format::AnsibleYaml, text, "list");
            QVERIFY(!batch.ok());
        }
        // Groups, each a child of all before it.
        std::string ini;
        for (int i = 1; i < 150; ++i) {
            ini += "[g" + std::to_string(i) + ":children]\n";
            for (int j = 0; j < i; ++j)
                ini += "g" + std::to_string(j) + "\n";
        }
        ini += "[g0]\npi[1:9000]\n";
        const auto batch = parseList(Format::AnsibleIni, ini, "list");
        QVERIFY(batch.ok());
        QCOMPARE(batch->candidates.size(), 0u);
        QVERIFY2(
            shown(batch).contains(QStringLiteral("! list:%1: \"pi1\" lies in more than 128 groups")
                                      .arg(std::count(ini.begin(), ini.end(), '\n'))),
            qPrintable(shown(batch).join(u'\n').left(500)));
        std::string circles;
        for (int i = 0; i < 1000; ++i) {
            circles += "[g" + std::to_string(i) + ":children]\n";
            for (int j = 0; j < 400; ++j)
                circles += "g" + std::to_string((i * 7 + j) % 1000) + "\n";
        }
        const auto circular = parseList(Format::AnsibleIni, circles, "list");
        QCOMPARE(rollcall::test::wordFor(circular->problems.front().code),
                 rollcall::test::wordFor(ErrorCode::TooLarge));
        // One group with everybody, and again, and again.
        std::string again;
        for (int i = 0; i < 1000; ++i)
            again += "[g" + std::to_string(i) + "]\nn[1:16000]\n";
        QVERIFY(!parseList(Format::AnsibleIni, again, "list")->problems.empty());
    }

private:
    static void row(const char* name, const char* text, std::initializer_list<const char*> boards)
    {
        QStringList list;
        for (const char* board : boards)
            list << QString::fromUtf8(board);
        QTest::newRow(name) << QByteArray(text) << list;
    }
};

QTEST_GUILESS_MAIN(TestAnsible)
#include "tst_ansible.moc"
