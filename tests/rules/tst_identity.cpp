#include "core/rules/identity.h"

#include <QTest>

using namespace rollcall;
using namespace rollcall::rules;

namespace {

struct Marks {
    std::string serial, mac, card, system, hostKey;
};

std::vector<IdentityKey> keys(const Marks& marks)
{
    std::vector<IdentityKey> list;
    const auto add = [&](KeyKind kind, const std::string& value) {
        if (!value.empty())
            list.push_back({kind, value});
    };
    add(KeyKind::BoardSerial, marks.serial);
    add(KeyKind::Mac, marks.mac);
    add(KeyKind::CardId, marks.card);
    add(KeyKind::MachineId, marks.system);
    add(KeyKind::HostKey, marks.hostKey);
    return list;
}

KnownIdentity node(std::int64_t id, const Marks& now, const Marks& before = {})
{
    KnownIdentity identity{id, "rk-0" + std::to_string(id), {}};
    for (const IdentityKey& key : keys(before))
        identity.keys.push_back({key, 100, 200});
    for (const IdentityKey& key : keys(now))
        identity.keys.push_back({key, 200, 300});
    return identity;
}

QString told(const std::vector<IdentityFinding>& findings)
{
    QStringList lines;
    for (const IdentityFinding& finding : findings) {
        const auto word = toString(finding.finding);
        lines << QString::fromLatin1(word.data(), qsizetype(word.size())) + QStringLiteral(": ") +
                     QString::fromStdString(finding.words);
    }
    return lines.join(u'\n');
}

const Marks mine{"1000", "dc:a6:32:00:00:01", "c1", "m1", "h1"};
const Marks theirs{"2000", "dc:a6:32:00:00:02", "c2", "m2", "h2"};

} // namespace

Q_DECLARE_METATYPE(Marks)

class TestIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfKeyHasItsOwnWord()
    {
        for (const KeyKind kind : {KeyKind::BoardSerial, KeyKind::Mac, KeyKind::CardId,
                                   KeyKind::MachineId, KeyKind::HostKey})
            QVERIFY(keyKindFromString(toString(kind)) == kind);
        QVERIFY(!keyKindFromString("name"));
    }

    void whetherItIsTheSameBoardIsToldByItsOwnMarks()
    {
        const auto verdict = [](const Marks& before, const Marks& now) {
            return compareBoard(keys(before), keys(now)).verdict;
        };
        const Marks reflashed{"1000", "dc:a6:32:00:00:01", "c1", "m9", "h9"};
        QVERIFY(verdict(mine, reflashed) == SameBoard::Same);
        QVERIFY(verdict(mine, theirs) == SameBoard::Another);
        QCOMPARE(compareBoard(keys(mine), keys(theirs)).words,
                 std::string("another board answers here: serial number 1000 → 2000"));
        QVERIFY(verdict({"", "", "c1", "m1", "h1"}, mine) == SameBoard::NothingKnown);
        QVERIFY(verdict(mine, {"", "", "c1", "m1", "h1"}) == SameBoard::CannotTell);
        // A serial number and an address cannot be held against each other.
        QVERIFY(verdict({"1000", "", "", "", "h1"}, {"", "dc:a6:32:00:00:01", "", "", "h2"}) ==
                SameBoard::CannotTell);
        // A system that is the same says nothing of the board below it.
        QVERIFY(verdict({"", "", "", "m1", "h1"}, {"", "", "", "m1", "h2"}) ==
                SameBoard::NothingKnown);
    }

    void whatBecameOfABoardIsToldApart_data()
    {
        QTest::addColumn<Marks>("now");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const Marks& now, const char* expected) {
            QTest::newRow(name) << now << QString::fromUtf8(expected);
        };
        row("the same", mine, "");
        row("less is known", {"1000", "", "", "", ""}, "");
        row("a second adapter instead", {"1000", "dc:a6:32:00:00:09", "c1", "m1", "h1"}, "");
        row("another board under the same card", {"3000", "dc:a6:32:00:00:03", "c1", "m1", "h1"},
            "board-swapped: another board with the same card: serial number 1000 → 3000");
        row("another board with a copy of the card",
            {"3000", "dc:a6:32:00:00:03", "c3", "m1", "h1"},
            "board-swapped: another board with the same system: serial number 1000 → 3000");
        row("another board altogether", {"3000", "dc:a6:32:00:00:03", "c3", "m3", "h3"},
            "other-board: another board answers here: serial number 1000 → 3000");
        row("boards without serial numbers", {"", "dc:a6:32:00:00:03", "c3", "m3", "h3"},
            "other-board: another board answers here: MAC address dc:a6:32:00:00:01 → "
            "dc:a6:32:00:00:03");
        row("a larger card with the same system", {"1000", "dc:a6:32:00:00:01", "c3", "m1", "h1"},
            "card-replaced: another card with the same system: card c1 → c3");
        row("flashed anew", {"1000", "dc:a6:32:00:00:01", "c1", "m3", "h3"},
            "reinstalled: another system: machine-id m1 → m3");
        row("a fresh card", {"1000", "dc:a6:32:00:00:01", "c3", "m3", "h3"},
            "reinstalled: another card with another system: machine-id m1 → m3");
        row("the card of another board", {"1000", "dc:a6:32:00:00:01", "c2", "m2", "h2"},
            "card-moved: the card of rk-02 is in this board now");
        row("a clone of another board's card", {"1000", "dc:a6:32:00:00:01", "c3", "m2", "h2"},
            "reinstalled: another card with another system: machine-id m1 → m2\n"
            "cloned-image: runs a copy of the same system as rk-02: give each its own machine-id "
            "and host key");
        row("the board of another address", theirs,
            "other-board: another board answers here: serial number 1000 → 2000\n"
            "same-board: the same board is on the roster as rk-02, too");
    }
    void whatBecameOfABoardIsToldApart()
    {
        QFETCH(Marks, now);
        QFETCH(QString, expected);
        QCOMPARE(told(identityChanges(keys(mine), keys(now), {node(2, theirs)})), expected);
    }

    void theFirstSightOfABoardIsNoChange()
    {
        QCOMPARE(told(identityChanges({}, keys(mine), {node(2, theirs)})), QString());
    }

    void aCloneIsToldOnceAndAgainWhenThereAreMore()
    {
        const Marks clone{"1000", "dc:a6:32:00:00:01", "c1", "m2", "h2"};
        QVERIFY(!identityChanges({}, keys(clone), {node(2, theirs)}).empty());
        QVERIFY(identityChanges(keys(clone), keys(clone), {node(2, theirs)}).empty());
        QVERIFY(told(sharedIdentity(keys(clone), {node(2, theirs)})).startsWith(u"cloned-image"));
    }

    void manyClonesAreCounted()
    {
        std::vector<KnownIdentity> others;
        for (int i = 2; i <= 9; ++i) {
            const std::string n = std::to_string(i);
            others.push_back(node(i, {n + "000", "dc:a6:32:00:00:0" + n, "c" + n, "m1", "h1"}));
        }
        const auto findings = sharedIdentity(keys(mine), others);
        QCOMPARE(told(findings),
                 QStringLiteral("cloned-image: runs a copy of the same system as rk-02, rk-03, "
                                "rk-04 and 5 more: give each its own machine-id and host key"));
        QCOMPARE(findings[0].others.size(), std::size_t(8));
    }

    void aCardThatLeftIsStillKnownAsTheOthers()
    {
        const KnownIdentity other =
            node(2, {"2000", "dc:a6:32:00:00:02", "c9", "m9", "h9"}, theirs);
        QCOMPARE(told(identityChanges(
                     keys(mine), keys({"1000", "dc:a6:32:00:00:01", "c2", "m2", "h2"}), {other})),
                 QStringLiteral("card-moved: the card of rk-02 is in this board now"));
        QVERIFY(currentKeys(other) == keys({"2000", "dc:a6:32:00:00:02", "c9", "m9", "h9"}));
    }

    void aSerialNumberThatAllBoardsOfAKindHaveMakesThemNotOne()
    {
        const KnownIdentity other = node(2, {"1000", "dc:a6:32:00:00:02", "c2", "m2", "h2"});
        QCOMPARE(told(sharedIdentity(keys(mine), {other})), QString());
    }

    void onlyRealMarksCount_data()
    {
        QTest::addColumn<QString>("serial");
        QTest::addColumn<QString>("mac");
        QTest::addColumn<int>("count");
        QTest::newRow("real ones") << "10000000abcdef01"
                                   << "DC:A6:32:00:00:01" << 2;
        QTest::newRow("zeros") << "0000000000000000"
                               << "00:00:00:00:00:00" << 0;
        QTest::newRow("fillers") << "To be filled by O.E.M."
                                 << "not a mac" << 0;
        QTest::newRow("made up by software") << ""
                                             << "02:00:00:00:00:01" << 0;
        QTest::newRow("a group's address") << "0123456789"
                                           << "01:00:5e:00:00:01" << 0;
        QTest::newRow("too short and too long") << "12"
                                                << "dc:a6:32:00:00" << 0;
    }
    void onlyRealMarksCount()
    {
        QFETCH(QString, serial);
        QFETCH(QString, mac);
        QFETCH(int, count);
        hardware::Inventory inventory;
        inventory.identity.dtSerial = serial.toStdString();
        inventory.identity.macs = {mac.toStdString(), mac.toStdString()};
        QCOMPARE(int(identityKeys(inventory, {}).size()), count);
    }

    void aFloodOfAddressesIsBounded()
    {
        hardware::Inventory inventory;
        for (int i = 0; i < 10'000; ++i) {
            char mac[24];
            std::snprintf(mac, sizeof mac, "dc:a6:32:00:%02x:%02x", i >> 8 & 0xff, i & 0xff);
            inventory.identity.macs.push_back(mac);
        }
        QVERIFY(identityKeys(inventory, {}).size() <= 64);
    }

    void cardsAreKnownByTheirId()
    {
        hardware::Inventory inventory;
        hardware::BlockDevice card, virtualDisk;
        card.name = "mmcblk0";
        card.mmc.emplace();
        card.mmc->cid = "035344534333324780abcdef1234013a";
        card.mmc->serial = "0xabcdef12";
        virtualDisk.name = "vda";
        virtualDisk.serial = "virtio-serial";
        inventory.blocks = {card, virtualDisk};
        const auto found = identityKeys(inventory, "SHA256:abc");
        QCOMPARE(found.size(), std::size_t(2));
        QVERIFY((found[0] == IdentityKey{KeyKind::CardId, "035344534333324780abcdef1234013a"}));
        QVERIFY((found[1] == IdentityKey{KeyKind::HostKey, "SHA256:abc"}));
    }
};

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"
