#include "core/reports/roll_call_csv.h"

#include "core/hardware/decode.h"
#include "core/reports/csv_text.h"
#include "core/reports/output.h"

#include <QDateTime>
#include <QHash>

namespace rollcall::reports {

namespace {

struct Row {
    fleet::ExpectedBoard board;
    QString standing;
    const fleet::NodeSnapshot* node = nullptr;
    QStringList notes;
};

std::optional<qint64> memoryOf(const hardware::Memory& memory)
{
    if (memory.installedBytes)
        return qint64(memory.installedBytes->value);
    return memory.totalBytes ? std::optional(qint64(*memory.totalBytes)) : std::nullopt;
}

QByteArray line(const Row& row)
{
    QByteArrayList cells{textCell(row.board.seat),
                         textCell(row.board.name),
                         textCell(row.board.host),
                         row.board.host.isEmpty() ? QByteArray()
                                                  : QByteArray::number(row.board.port),
                         textCell(row.standing),
                         textCell(row.notes.join(QStringLiteral("; ")))};
    const hardware::Hardware* hardware = row.node ? row.node->hardware.get() : nullptr;
    if (hardware) {
        const auto bits = hardware->os.userlandBits;
        cells << textCell(QString::fromStdString(hardware::shortModel(hardware->board)))
              << numberCell(memoryOf(hardware->memory))
              << numberCell(bits ? std::optional(qint64(*bits)) : std::nullopt);
    } else {
        cells << QByteArrayList{{}, {}, {}};
    }
    cells << (row.node && row.node->lastSeen
                  ? QDateTime::fromMSecsSinceEpoch(*row.node->lastSeen, Qt::UTC)
                        .toString(Qt::ISODateWithMs)
                        .toLatin1()
                  : QByteArray());
    return cells.join(',') + "\r\n";
}

} // namespace

Result<void> writeRollCall(QIODevice& device, const QList<fleet::ExpectedBoard>& expected,
                           const fleet::RollCall& call,
                           const QList<const fleet::NodeSnapshot*>& nodes)
{
    QHash<fleet::NodeId, const fleet::NodeSnapshot*> byId;
    for (const fleet::NodeSnapshot* node : nodes)
        byId.insert(node->id, node);
    auto written = writeAll(device, "seat,name,host,port,standing,notes,model,memory_bytes,"
                                    "userland_bits,last_seen\r\n");
    for (qsizetype i = 0; written && i < call.seats.size(); ++i) {
        const fleet::Seat& seat = call.seats.at(i);
        Row row{expected.at(i), fleet::toString(seat.standing), byId.value(seat.node), {}};
        if (row.node && row.node->problem && seat.standing != fleet::Standing::Present)
            row.notes << QString::fromStdString(row.node->problem->message);
        for (const fleet::SeatNote& note : seat.notes)
            row.notes << fleet::inWords(note);
        written = writeAll(device, line(row));
    }
    for (const fleet::NodeId id : call.strangers) {
        const fleet::NodeSnapshot* node = byId.value(id);
        if (node && written)
            written = writeAll(device,
                               line({{{}, node->record.name, node->record.host, node->record.port},
                                     QStringLiteral("stranger"),
                                     node,
                                     {}}));
    }
    return written ? flush(device) : written;
}

} // namespace rollcall::reports
