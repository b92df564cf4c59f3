#include "core/store/write_queue.h"

#include <QTest>

using namespace rollcall::store;

namespace {

SampleRecord sample(qint64 time)
{
    SampleRecord result;
    result.node = 1;
    result.time = time;
    return result;
}

/// "s1" for a sample of time 1, "i2" for an inventory, "e3" for an event's end.
QString nameOf(const Write& write)
{
    if (const auto* record = std::get_if<SampleRecord>(&write))
        return QStringLiteral("s%1").arg(record->time);
    if (const auto* inventory = std::get_if<InventoryWrite>(&write))
        return QStringLiteral("i%1").arg(inventory->time);
    if (const auto* closing = std::get_if<EventClosing>(&write))
        return QStringLiteral("e%1").arg(closing->time);
    return QStringLiteral("?");
}

QString namesOf(const WriteQueue& queue, std::size_t count = 100)
{
    QStringList names;
    for (const Write* write : queue.front(count))
        names << nameOf(*write);
    return names.join(u' ');
}

EventClosing closing(qint64 time)
{
    return {1, EventKind::Hot, time};
}

InventoryWrite inventory(qint64 time, int bytes)
{
    return {1, time, QByteArray(bytes, 'x')};
}

constexpr std::size_t plenty = 1'000'000;

} // namespace

class TestWriteQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewQueueIsEmpty()
    {
        const WriteQueue queue(10, plenty);
        QVERIFY(queue.empty());
        QVERIFY(queue.front(5).empty());
    }

    void writesOfAKindKeepTheirOrder()
    {
        WriteQueue queue(10, plenty);
        queue.push(sample(1));
        queue.push(closing(2));
        queue.push(sample(3));
        queue.push(closing(4));
        QCOMPARE(namesOf(queue), QStringLiteral("e2 e4 s1 s3"));
        QCOMPARE(namesOf(queue, 3), QStringLiteral("e2 e4 s1"));
    }

    void poppingTakesWhatFrontGave()
    {
        WriteQueue queue(10, plenty);
        queue.push(sample(1));
        queue.push(closing(2));
        queue.push(sample(3));
        queue.pop(2);
        QCOMPARE(namesOf(queue), QStringLiteral("s3"));
        queue.pop(5);
        QVERIFY(queue.empty());
    }

    void theOldestSamplesMakeRoom()
    {
        WriteQueue queue(3, plenty);
        QCOMPARE(queue.push(closing(1)), 0);
        QCOMPARE(queue.push(sample(2)), 0);
        QCOMPARE(queue.push(sample(3)), 0);
        QCOMPARE(queue.push(sample(4)), 1);
        QCOMPARE(queue.push(closing(5)), 1);
        QCOMPARE(namesOf(queue), QStringLiteral("e1 e5 s4"));
    }

    void withoutSamplesTheOldestOfAllMakesRoom()
    {
        WriteQueue queue(2, plenty);
        queue.push(closing(1));
        queue.push(closing(2));
        QCOMPARE(queue.push(closing(3)), 1);
        QCOMPARE(namesOf(queue), QStringLiteral("e2 e3"));
    }

    void largeInventoriesMakeRoomForEachOther()
    {
        WriteQueue queue(100, 1000);
        queue.push(closing(1));
        QCOMPARE(queue.push(inventory(2, 400)), 0);
        QCOMPARE(queue.push(inventory(3, 400)), 0);
        QCOMPARE(queue.push(inventory(4, 400)), 1);
        QCOMPARE(namesOf(queue), QStringLiteral("e1 i3 i4"));
        queue.pop(2);
        QCOMPARE(queue.push(inventory(5, 600)), 0); // popped bytes count no more
        QCOMPARE(queue.push(inventory(6, 2000)), 3);
        QVERIFY(queue.empty());
    }
};

QTEST_GUILESS_MAIN(TestWriteQueue)
#include "tst_write_queue.moc"
