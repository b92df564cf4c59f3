#include "core/reports/hardware_json.h"

namespace rollcall::reports {

namespace {

void put(QJsonObject& sources, const QString& path, const hardware::TextFact& fact)
{
    if (!fact)
        return;
    const auto word = hardware::toString(fact->source);
    sources.insert(path, QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size())));
}

} // namespace

QJsonObject sourcesToJson(const hardware::Hardware& hardware)
{
    QJsonObject sources;
    const hardware::Board& board = hardware.board;
    put(sources, QStringLiteral("board.model"), board.model);
    put(sources, QStringLiteral("board.vendor"), board.vendor);
    put(sources, QStringLiteral("board.family"), board.family);
    put(sources, QStringLiteral("board.soc"), board.soc);
    put(sources, QStringLiteral("board.serial"), board.serial);
    put(sources, QStringLiteral("board.virtual_machine"), board.virtualMachine);
    put(sources, QStringLiteral("board.container"), board.container);
    for (std::size_t i = 0; i < hardware.cpu.clusters.size(); ++i) {
        const QString cluster = QStringLiteral("cpu.clusters[%1].").arg(i);
        put(sources, cluster + QStringLiteral("vendor"), hardware.cpu.clusters[i].vendor);
        put(sources, cluster + QStringLiteral("name"), hardware.cpu.clusters[i].name);
    }
    return sources;
}

} // namespace rollcall::reports
