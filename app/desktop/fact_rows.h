#pragma once

#include "app/desktop/fact_model.h"
#include "app/desktop/formatter.h"
#include "app/desktop/words.h"
#include "core/hardware/provenance.h"

#include <QStringList>

/// How node_cards.cpp, node_facts.cpp and device_facts.cpp put rows together.
namespace rollcall::desktop::facts {

/// Parts that are not empty, with a dot between them.
QString joined(QStringList parts, const QString& separator = QStringLiteral(" · "));
QString text(const std::optional<std::string>& value);
QString text(const hardware::TextFact& fact);

FactRow row(const QString& title, const QString& value, const QString& note = {});

/// Rows that know where their facts came from.
class Origins
{
public:
    Origins() = default; ///< of nothing
    explicit Origins(const hardware::Hardware& hardware);

    /// `path` as in provenance.h: "board.model".
    FactRow row(const QString& title, const QString& value, std::string_view path,
                const QString& note = {}) const;
    void mark(FactRow& row, std::string_view path) const;

private:
    std::vector<hardware::Origin> m_origins;
};

} // namespace rollcall::desktop::facts
