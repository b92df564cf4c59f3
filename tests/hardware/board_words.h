#pragma once

#include "core/hardware/decode.h"

#include "facts_builder.h"

#include <QString>
#include <QStringList>

/// Boards in a line: their facts in short, and what they were decoded to.
namespace board_words {

/// "model | vendor | family | soc | virtual machine", with "-" for what is absent.
inline QString describe(const rollcall::hardware::Board& board)
{
    QStringList pieces;
    for (const rollcall::hardware::TextFact* fact :
         {&board.model, &board.vendor, &board.family, &board.soc, &board.virtualMachine})
        pieces += *fact ? QString::fromStdString((*fact)->value) : QStringLiteral("-");
    return pieces.join(QStringLiteral(" | "));
}

inline rollcall::hardware::Inventory tree(const char* model, std::vector<std::string> compatible)
{
    rollcall::hardware::Inventory inventory;
    inventory.board.dtModel = model;
    inventory.board.dtCompatible = std::move(compatible);
    return inventory;
}

inline rollcall::hardware::Inventory dmi(const char* vendor, const char* product,
                                         const char* board = nullptr)
{
    rollcall::hardware::Inventory inventory;
    inventory.board.dmi["sys_vendor"] = vendor;
    inventory.board.dmi["product_name"] = product;
    if (board)
        inventory.board.dmi["board_name"] = board;
    return inventory;
}

inline rollcall::hardware::Inventory cpuinfo(const char* hardware, const char* revision)
{
    rollcall::hardware::Inventory inventory;
    facts::addCpuinfo(inventory, "", {{"Hardware", hardware}, {"Revision", revision}});
    return inventory;
}

inline rollcall::hardware::Inventory withCores(rollcall::hardware::Inventory inventory, int count,
                                               std::uint64_t midr)
{
    facts::addCpus(inventory, 0, count - 1, midr);
    return inventory;
}

} // namespace board_words
