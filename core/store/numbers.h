#pragma once

#include "core/base/result.h"

#include <QtGlobal>
#include <optional>
#include <span>

namespace rollcall::store {

/// One row of whole numbers, in the order of the statement's parameters; absent is NULL.
using NumberRow = std::span<const std::optional<qint64>>;

/// Private to core/store: a statement without result that is made for thousands of rows of whole
/// numbers, as samples are. Belongs to the connection that prepared it, and must go before it.
class NumberStatement
{
public:
    NumberStatement() = default;
    virtual ~NumberStatement() = default;
    NumberStatement(const NumberStatement&) = delete;
    NumberStatement& operator=(const NumberStatement&) = delete;

    /// Rows changed.
    virtual Result<int> run(NumberRow row) = 0;
};

} // namespace rollcall::store
