#include "app/desktop/core_words.h"
#include "app/desktop/fact_rows.h"
#include "app/desktop/formatter.h"
#include "app/desktop/node_facts.h"

#include <algorithm>

namespace rollcall::desktop {

using namespace facts;

namespace {

std::string pathOf(const char* list, std::size_t index, const char* member = "")
{
    return list + ('[' + std::to_string(index)) + ']' + member;
}

/// "ext4 on /, 41 % full"
QString volumeWords(const hardware::Volume& volume, const fleet::NodeSnapshot& node,
                    const Formatter& format)
{
    QStringList words{text(volume.filesystem)};
    if (volume.mount) {
        words << tr("on %1").arg(text(volume.mount));
        const auto used = node.vitals
                              ? hardware::usedPercent(node.vitals->filesystems, *volume.mount)
                              : std::nullopt;
        if (used)
            words << tr("%1 full").arg(format.percent(*used));
    }
    return joined(words);
}

FactRow diskRow(const hardware::Storage& disk, std::size_t index, const Origins& origins,
                const Formatter& format)
{
    QStringList notes{joined({text(disk.vendor), text(disk.model)}, QStringLiteral(" "))};
    notes << text(disk.standard) << text(disk.speedClass);
    if (disk.manufactured)
        notes << tr("made %1").arg(text(disk.manufactured));
    if (disk.wearPercent)
        notes << tr("up to %1 worn").arg(format.percent(*disk.wearPercent));
    if (disk.preEol && *disk.preEol != "normal")
        notes << tr("end of life: %1").arg(text(disk.preEol));
    if (disk.suspicion)
        notes << tr("may be a counterfeit: %1").arg(text(disk.suspicion));
    FactRow row = origins.row(
        QString::fromStdString(disk.name),
        joined({fromCore(disk.kind.value), format.diskSize(disk.sizeBytes)}, QStringLiteral(" ")),
        disk.vendor ? pathOf("storage", index, ".vendor") : pathOf("storage", index, ".kind"),
        joined(notes));
    const bool worrying = disk.suspicion || disk.wearPercent.value_or(0) >= 80 ||
                          (disk.preEol && *disk.preEol != "normal");
    row.tone = worrying ? mark::Late : mark::Online;
    return row;
}

QString linkSpeed(const hardware::Network& link, const Formatter& format)
{
    if (!link.speedMbit)
        return {};
    QString speed =
        *link.speedMbit >= 1000
            ? tr("%1 Gbit/s")
                  .arg(format.number(*link.speedMbit / 1000.0, *link.speedMbit % 1000 ? 1 : 0))
            : tr("%1 Mbit/s").arg(*link.speedMbit);
    if (link.duplex == "half")
        speed += QLatin1Char(' ') + tr("half duplex");
    return speed;
}

QString readingWords(hardware::Sensor::Kind kind, double value, const Formatter& format)
{
    using Kind = hardware::Sensor::Kind;
    switch (kind) {
    case Kind::Temperature:
        return format.temperature(value);
    case Kind::Fan:
        return tr("%1 rpm").arg(format.number(value, 0));
    case Kind::Voltage:
        return tr("%1 V").arg(format.number(value, 2));
    case Kind::Current:
        return tr("%1 A").arg(format.number(value, 2));
    case Kind::Power:
        return tr("%1 W").arg(format.number(value, 2));
    case Kind::Charge:
        return format.percent(value);
    }
    return {};
}

void addDevices(QList<FactRow>& rows, const std::vector<hardware::BusDevice>& devices,
                const char* list, const Origins& origins)
{
    for (std::size_t i = 0; i < devices.size(); ++i) {
        const hardware::BusDevice& device = devices[i];
        const QString name = joined({text(device.vendor), text(device.name)}, QStringLiteral(" "));
        const QString ids = QStringLiteral("%1:%2")
                                .arg(device.vendorId, 4, 16, QLatin1Char('0'))
                                .arg(device.deviceId, 4, 16, QLatin1Char('0'));
        rows << origins.row(QString::fromStdString(device.address),
                            !name.isEmpty()   ? name
                            : device.function ? text(device.function)
                                              : ids,
                            device.name ? pathOf(list, i, ".name") : pathOf(list, i),
                            joined({name.isEmpty() ? QString() : text(device.function), ids,
                                    text(device.link), text(device.driver)}));
    }
}

} // namespace

QList<FactRow> storageFacts(const fleet::NodeSnapshot& node, const Origins& origins,
                            const Formatter& format)
{
    QList<FactRow> rows;
    if (!node.hardware)
        return rows;
    for (std::size_t i = 0; i < node.hardware->storage.size(); ++i) {
        const hardware::Storage& disk = node.hardware->storage[i];
        rows << diskRow(disk, i, origins, format);
        for (const hardware::Volume& volume : disk.volumes)
            rows << origins.row(QString::fromStdString(volume.name),
                                format.diskSize(volume.sizeBytes), pathOf("storage", i, ".volumes"),
                                volumeWords(volume, node, format));
    }
    return rows;
}

QList<FactRow> networkFacts(const fleet::NodeSnapshot& node, const Origins& origins,
                            const Formatter& format)
{
    QList<FactRow> rows;
    if (!node.hardware)
        return rows;
    for (std::size_t i = 0; i < node.hardware->network.size(); ++i) {
        const hardware::Network& link = node.hardware->network[i];
        QStringList addresses;
        for (const std::string& address : link.addresses)
            addresses << QString::fromStdString(address);
        rows << origins.row(QString::fromStdString(link.name),
                            joined({text(link.state), linkSpeed(link, format)}),
                            pathOf("network", i),
                            joined({addresses.join(QStringLiteral(", ")),
                                    link.wireless ? tr("wireless") : QString(), text(link.mac),
                                    text(link.driver)}));
    }
    return rows;
}

QList<FactRow> sensorFacts(const fleet::NodeSnapshot& node, const Origins& origins,
                           const Formatter& format)
{
    QList<FactRow> rows;
    if (!node.hardware)
        return rows;
    for (std::size_t i = 0; i < node.hardware->sensors.size(); ++i) {
        const hardware::Sensor& sensor = node.hardware->sensors[i];
        QString value;
        for (const auto& reading :
             node.vitals ? node.vitals->readings : std::vector<hardware::Reading>{}) {
            if (reading.key == sensor.key)
                value = readingWords(sensor.kind, reading.value, format);
        }
        rows << origins.row(QString::fromStdString(sensor.label), value, pathOf("sensors", i));
        if (sensor.limit)
            rows.last().note = tr("limit %1").arg(readingWords(sensor.kind, *sensor.limit, format));
    }
    return rows;
}

QList<FactRow> deviceFacts(const hardware::Hardware& named, const Origins& origins)
{
    QList<FactRow> rows;
    addDevices(rows, named.pci, "pci", origins);
    addDevices(rows, named.usb, "usb", origins);
    return rows;
}

} // namespace rollcall::desktop
