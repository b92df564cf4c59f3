#include "app/desktop/host_keys.h"
#include "core/fleet/fleet.h"
#include "tests/qml/fake_fleet.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;
using namespace rollcall::desktop;
using rollcall::tests::FakeFleet;

/// Host keys of many nodes in one list: what may be accepted together and what never.
class TestHostKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstContactsAndChangedKeysAreApart()
    {
        FakeFleet fleet(6);
        fleet.setUnknownKey(1);
        fleet.setUnknownKey(2);
        fleet.setChangedKey(3);
        HostKeys keys(fleet);
        const QAbstractItemModelTester waiting(keys.waiting()), changed(keys.changedKeys());
        QCOMPARE(keys.waiting()->total(), 2);
        QCOMPARE(keys.changedKeys()->total(), 1);
        QCOMPARE(keys.waiting()->tickedCount(), 0);
        keys.changedKeys()->setTicked(0, true);
        keys.changedKeys()->tickShown(true);
        QVERIFY(keys.changedKeys()->ticked().isEmpty());
        QVERIFY(!data(*keys.changedKeys(), 0, HostKeyList::TickableRole).toBool());
        QVERIFY(data(*keys.changedKeys(), 0, HostKeyList::KnownRole)
                    .toString()
                    .startsWith(QStringLiteral("SHA256:")));
        QCOMPARE(data(*keys.waiting(), 0, HostKeyList::ArtRole).toString().count(u'\n'), 10);
    }

    void onlyWhatIsTickedIsTrusted()
    {
        FakeFleet fleet(6);
        for (int id = 1; id <= 4; ++id)
            fleet.setUnknownKey(id);
        HostKeys keys(fleet);
        QSignalSpy trusted(&keys, &HostKeys::trusted);
        keys.trustTicked();
        QVERIFY(fleet.calls().isEmpty());
        keys.waiting()->setTicked(0, true);
        keys.waiting()->setTicked(2, true);
        QCOMPARE(keys.waiting()->tickedUnproven(), 2);
        const auto wanted = keys.waiting()->ticked();
        keys.trustTicked();
        QTRY_COMPARE(trusted.count(), 1);
        QCOMPARE(trusted.first().first().toInt(), 2);
        QCOMPARE(fleet.calls(), (QStringList{accept(wanted.at(0)), accept(wanted.at(1))}));
        QCOMPARE(keys.waiting()->total(), 2);
        QCOMPARE(keys.waiting()->tickedCount(), 0);
    }

    void aTickIsOfThatKeyOnly()
    {
        FakeFleet fleet(3);
        fleet.setUnknownKey(1);
        HostKeys keys(fleet);
        keys.waiting()->setTicked(0, true);
        fleet.setChangedKey(1); // another key by now
        QTRY_COMPARE(keys.changedKeys()->total(), 1);
        QCOMPARE(keys.waiting()->tickedCount(), 0);
    }

    void theFilterDecidesWhatIsTickedTogether()
    {
        FakeFleet fleet(6);
        for (int id = 1; id <= 4; ++id)
            fleet.setUnknownKey(id);
        HostKeys keys(fleet);
        const QAbstractItemModelTester tester(keys.waiting());
        keys.waiting()->setFilter(fleet.fleet().node(2)->record.name);
        QCOMPARE(keys.waiting()->count(), 1);
        keys.waiting()->tickShown(true);
        keys.waiting()->setFilter({});
        QCOMPARE(keys.waiting()->count(), 4);
        QCOMPARE(keys.waiting()->tickedCount(), 1);
        QCOMPARE(keys.waiting()->ticked().first().first, 2);
    }

    void aKnownHostsFileVouchesAndContradicts()
    {
        FakeFleet fleet(5);
        for (int id = 1; id <= 3; ++id)
            fleet.setUnknownKey(id);
        fleet.setChangedKey(4);
        // Node 1 as it is, node 2 with the key of node 3, node 3 not at all, node 4 as it is now.
        const QByteArray file = line(fleet, 1, 1) + line(fleet, 2, 3) + line(fleet, 4, 4);
        HostKeys keys(fleet);
        keys.waiting()->tickShown(true);
        compare(keys, file);
        HostKeyList& waiting = *keys.waiting();
        QCOMPARE(waiting.matched(), 1);
        QCOMPARE(waiting.refused(), 1);
        QCOMPARE(finding(waiting, 1), int(HostKeyList::Matched));
        QCOMPARE(finding(waiting, 2), int(HostKeyList::Contradicted));
        QCOMPARE(finding(waiting, 3), int(HostKeyList::NotListed));
        QVERIFY2(!ticked(waiting).contains(2), "a contradicted key is taken back");
        QVERIFY(ticked(waiting).contains(1));
        waiting.setTicked(rowOf(waiting, 2), true);
        waiting.tickShown(true);
        QVERIFY2(!ticked(waiting).contains(2), "and cannot be ticked");
        QVERIFY(keys.changedKeys()->ticked().isEmpty());
        QCOMPARE(finding(*keys.changedKeys(), 4), int(HostKeyList::NotListed));
        QVERIFY(!data(*keys.changedKeys(), 0, HostKeyList::FindingTextRole).toString().isEmpty());
    }

    void fingerprintsReadOnConsolesVouchToo()
    {
        FakeFleet fleet(4);
        fleet.setUnknownKey(1);
        fleet.setUnknownKey(2);
        const auto name = [&](int id) { return fleet.fleet().node(id)->record.name.toLatin1(); };
        const auto print = [&](int id) {
            return fleet.fleet().node(id)->question->offered.fingerprint.toLatin1();
        };
        HostKeys keys(fleet);
        // The second line says that the key of node 2 is that of node 1.
        compare(keys, "256 " + print(1) + " root@" + name(1) + " (ED25519)\n256 " + print(2) +
                          " root@" + name(1) + " (ED25519)\n");
        QCOMPARE(finding(*keys.waiting(), 1), int(HostKeyList::Matched));
        QCOMPARE(finding(*keys.waiting(), 2), int(HostKeyList::Contradicted));
        QVERIFY(data(*keys.waiting(), rowOf(*keys.waiting(), 2), HostKeyList::FindingTextRole)
                    .toString()
                    .contains(QString::fromLatin1(name(1))));
    }

    void aListThatCannotBeReadSaysWhyAndTicksNothing()
    {
        FakeFleet fleet(2);
        fleet.setUnknownKey(1);
        HostKeys keys(fleet);
        keys.compareWith(QStringLiteral("/nowhere/known_hosts"));
        QTRY_VERIFY(!keys.isBusy());
        QVERIFY(keys.problem().contains(QStringLiteral("/nowhere/known_hosts")));
        QCOMPARE(keys.waiting()->tickedCount(), 0);
    }

    void oneThatFailsIsNamedAndGoesOnWaiting()
    {
        FakeFleet fleet(3);
        fleet.setUnknownKey(1);
        fleet.setUnknownKey(2);
        HostKeys keys(fleet);
        keys.waiting()->tickShown(true);
        fleet.failNext({ErrorCode::Io, "known_hosts cannot be written", {}, "make room"});
        QSignalSpy trusted(&keys, &HostKeys::trusted);
        keys.trustTicked();
        QTRY_COMPARE(trusted.count(), 1);
        QCOMPARE(trusted.first().first().toInt(), 1);
        QVERIFY(keys.problem().contains(QStringLiteral("make room")));
        QCOMPARE(keys.waiting()->total(), 1);
    }

private:
    static QVariant data(const HostKeyList& list, int row, int role)
    {
        return list.index(row).data(role);
    }
    static int rowOf(const HostKeyList& list, int id)
    {
        for (int row = 0; row < list.rowCount(); ++row) {
            if (data(list, row, HostKeyList::NodeIdRole).toInt() == id)
                return row;
        }
        return -1;
    }
    static int finding(const HostKeyList& list, int id)
    {
        return data(list, rowOf(list, id), HostKeyList::FindingRole).toInt();
    }
    static QList<fleet::NodeId> ticked(const HostKeyList& list)
    {
        QList<fleet::NodeId> ids;
        for (const auto& [id, fingerprint] : list.ticked())
            ids << id;
        return ids;
    }
    static QString accept(const std::pair<fleet::NodeId, QString>& key)
    {
        return QStringLiteral("accept %1 %2").arg(key.first).arg(key.second);
    }
    /// Of known_hosts: the address of one node with the key that another shows.
    static QByteArray line(FakeFleet& fleet, int host, int key)
    {
        const ssh::HostKey& offered = fleet.fleet().node(key)->question->offered;
        return fleet.fleet().node(host)->record.host.toLatin1() + ' ' + offered.type.toLatin1() +
               ' ' + offered.blob.toBase64() + '\n';
    }
    void compare(HostKeys& keys, const QByteArray& list)
    {
        QFile file(m_folder.filePath(QStringLiteral("keys.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(list);
        file.close();
        keys.compareWith(file.fileName());
        QTRY_VERIFY(!keys.isBusy());
        QCOMPARE(keys.problem(), QString());
        QCOMPARE(keys.compared(), QStringLiteral("keys.txt"));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestHostKeys)
#include "tst_host_keys.moc"
