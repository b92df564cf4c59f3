#pragma once

#include "core/fleet/search_fields.h"

#include <QList>
#include <QString>
#include <optional>

/// The search language of the fleet page and of `rollcallctl list`. Terms are separated by blanks
/// and must all hold:
///
///     rockpro64                     the word is in its name, address, board, parts, tags or state
///     "pi 4"                        with blanks
///     part:cortex-a53               contains; of tags and states: is; * stands for anything
///     state:offline,late            one of several
///     name=pi-01                    is, whole
///     temp>70  mem<2G  uptime<=1h   compares; K M G T, s m h d w, °C or F
///     kernel:6.1                    6.1 and 6.1.x; kernel<6.6 compares piece by piece
///     -tag:rack1  !throttled        not
///     temp:unknown                  nobody knows
///
/// What is unknown neither is nor is not: `temp>70` and `-temp>70` both leave it out.
/// Pure functions of values; any thread.
namespace rollcall::fleet {

/// Longer texts and more terms are refused.
inline constexpr int longestSearch = 1000, mostSearchTerms = 40;

struct SearchError {
    int at = 0, length = 0; ///< the characters it is about
    QString message;        ///< one plain sentence without a full stop
    QString remedy;         ///< what to write instead; may be empty
    bool atEnd = false;     ///< more typing may put it right: "temp>"
    bool operator==(const SearchError&) const = default;
};

enum class SearchOp { Has, Is, IsNot, Less, LessOrEqual, Greater, GreaterOrEqual };

struct SearchTerm {
    int at = 0, length = 0;
    bool negated = false;
    const SearchField* field = nullptr; ///< null: a free word
    SearchOp op = SearchOp::Has;
    QStringList words;         ///< in lower case; one of them
    QList<double> numbers;     ///< likewise, of a field of numbers
    double tolerance = 0;      ///< how far off a number may be to be the same
    bool wantsUnknown = false; ///< "field:unknown"
};

class Search
{
public:
    Search() = default;

    /// Never fails as a whole: terms that cannot be read are left out, the first is told by
    /// error().
    static Search parse(const QString& text);

    const QList<SearchTerm>& terms() const { return m_terms; }
    const std::optional<SearchError>& error() const { return m_error; }
    bool isEmpty() const { return m_terms.isEmpty(); }
    bool hasFreeWords() const;

    /// Readings count while the node is online or late; `lastSeen` takes old ones as well.
    /// `moreText`, in lower case, is looked through for free words too.
    bool matches(const NodeSnapshot& node, const QString& moreText = {},
                 bool lastSeen = false) const;

private:
    QList<SearchTerm> m_terms;
    std::optional<SearchError> m_error;
};

} // namespace rollcall::fleet
