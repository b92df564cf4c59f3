#pragma once

#include "core/hardware/hardware.h"

#include "facts_builder.h"

#include <QString>
#include <QStringList>

/// Boards in few words: facts to start from, and the answer as one line.
namespace boards {

/// "total/online, sockets: cluster; cluster", slowest cluster first. An unknown core is "?".
inline QString describe(const rollcall::hardware::Cpu& cpu)
{
    QStringList clusters;
    for (const rollcall::hardware::Cluster& cluster : cpu.clusters) {
        QString text = QString::fromStdString(cluster.cpus) + u' ' +
                       QString::fromStdString(cluster.title().empty() ? "?" : cluster.title());
        if (cluster.maxMhz)
            text += QStringLiteral(" @%1").arg(*cluster.maxMhz);
        clusters += text;
    }
    return QStringLiteral("%1/%2, %3: %4")
        .arg(cpu.total)
        .arg(cpu.online)
        .arg(cpu.sockets ? QString::number(cpu.sockets->value) : QStringLiteral("-"))
        .arg(clusters.join(QStringLiteral("; ")));
}

inline void setLists(rollcall::hardware::Inventory& board, const std::string& present,
                     const std::string& online)
{
    board.cpu.possible = present;
    board.cpu.present = present;
    board.cpu.online = online;
}

inline void setPackages(rollcall::hardware::Inventory& board, int cpusPerPackage)
{
    for (rollcall::hardware::LogicalCpu& cpu : board.cpu.cpus)
        cpu.packageId = cpu.id / cpusPerPackage;
}

inline rollcall::hardware::Inventory rk3399()
{
    rollcall::hardware::Inventory board;
    board.board.dtModel = "FriendlyElec NanoPC-T4";
    setLists(board, "0-5", "0-5");
    facts::addCpus(board, 0, 3, facts::cortexA53);
    facts::addCpus(board, 4, 5, facts::cortexA72);
    facts::addPolicy(board, 0, "0-3", 408'000, 1'416'000);
    facts::addPolicy(board, 4, "4-5", 408'000, 1'800'000);
    return board;
}

} // namespace boards
