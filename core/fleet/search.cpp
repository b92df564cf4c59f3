#include "core/fleet/search.h"

#include "core/fleet/search_values.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rollcall::fleet {

namespace {

const QString unknownWord = QStringLiteral("unknown");

struct OpSign {
    QStringView sign;
    SearchOp op;
};
/// Longer signs first.
constexpr std::array signs{
    OpSign{u"<=", SearchOp::LessOrEqual}, OpSign{u">=", SearchOp::GreaterOrEqual},
    OpSign{u"!=", SearchOp::IsNot},       OpSign{u"<", SearchOp::Less},
    OpSign{u">", SearchOp::Greater},      OpSign{u"=", SearchOp::Is},
    OpSign{u":", SearchOp::Has}};

bool compares(SearchOp op)
{
    return op == SearchOp::Less || op == SearchOp::LessOrEqual || op == SearchOp::Greater ||
           op == SearchOp::GreaterOrEqual;
}

bool isFieldLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// How many letters differ, up to `most`: for "did you mean".
int distance(QStringView a, QStringView b)
{
    QList<int> row(b.size() + 1);
    for (int j = 0; j < row.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int corner = std::exchange(row[0], int(i));
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int same = corner + (a.at(i - 1) == b.at(j - 1) ? 0 : 1);
            corner = row[j];
            row[j] = std::min({same, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.last();
}

/// The known word that was probably meant; of two as near, the one that begins alike.
QString nearest(const QString& word, const QStringList& known)
{
    QString best;
    int fewest = 3;
    qsizetype longestStart = -1;
    for (const QString& candidate : known) {
        const int differ = distance(word, candidate);
        const auto apart =
            std::mismatch(word.begin(), word.end(), candidate.begin(), candidate.end());
        const qsizetype start = apart.first - word.begin();
        const bool nearer = differ < fewest || (differ == fewest && start > longestStart);
        if (differ > 2 || differ >= word.size() || !nearer)
            continue;
        fewest = differ;
        longestStart = start;
        best = candidate;
    }
    return best;
}

QStringList fieldNames()
{
    QStringList names;
    for (const SearchField& field : searchFields())
        names << QString(field.name);
    return names;
}

/// Reads one term after the other.
class Reader
{
public:
    explicit Reader(const QString& text)
        : m_text(text)
    {}

    bool atEnd()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
        return m_at >= m_text.size();
    }

    /// Absent after an error(), which is about this term alone.
    std::optional<SearchTerm> next()
    {
        m_error.reset();
        SearchTerm term;
        term.at = int(m_at);
        while (m_at < m_text.size() && (m_text.at(m_at) == u'-' || m_text.at(m_at) == u'!')) {
            term.negated = !term.negated;
            ++m_at;
        }
        if (m_at >= m_text.size() || m_text.at(m_at).isSpace())
            return fail(term.at, int(m_at) - term.at, "nothing to leave out",
                        "write the word right behind it: -tag:rack1");
        readField(term);
        if (!m_error)
            readValues(term);
        if (m_error) {
            skipTerm();
            return std::nullopt;
        }
        term.length = int(m_at) - term.at;
        return term;
    }

    const std::optional<SearchError>& error() const { return m_error; }

private:
    std::nullopt_t fail(int at, int length, const char* message, const QString& remedy)
    {
        return fail(at, length, QString::fromUtf8(message), remedy);
    }
    std::nullopt_t fail(int at, int length, const char* message, const char* remedy)
    {
        return fail(at, length, QString::fromUtf8(message), QString::fromUtf8(remedy));
    }
    std::nullopt_t fail(int at, int length, const QString& message, const QString& remedy)
    {
        m_error =
            SearchError{at, std::max(1, length), message, remedy, at + length >= m_text.size()};
        return std::nullopt;
    }

    /// "temp>" of "temp>70"; nothing where a free word stands.
    void readField(SearchTerm& term)
    {
        qsizetype end = m_at;
        while (end < m_text.size() && isFieldLetter(m_text.at(end)))
            ++end;
        if (end == m_at)
            return;
        for (const OpSign& each : signs) {
            if (!QStringView(m_text).mid(end).startsWith(each.sign))
                continue;
            const QString name = m_text.mid(m_at, end - m_at).toLower();
            term.field = searchField(name);
            if (!term.field) {
                const QString meant = nearest(name, fieldNames());
                fail(int(m_at), int(end - m_at),
                     QStringLiteral("nothing is called \"%1\"").arg(name),
                     meant.isEmpty() ? QStringLiteral("put it in quotes to look for the word")
                                     : QStringLiteral("did you mean %1?").arg(meant));
                return;
            }
            term.op = each.op;
            if (compares(term.op) && !term.field->isNumber() &&
                term.field->kind != FieldKind::Version) {
                fail(int(end), int(each.sign.size()),
                     QStringLiteral("\"%1\" is no number").arg(term.field->name),
                     QStringLiteral("such as %1").arg(term.field->example));
                return;
            }
            m_at = end + each.sign.size();
            return;
        }
    }

    void readValues(SearchTerm& term)
    {
        for (;;) {
            const int from = int(m_at);
            const auto word = readWord(term.field != nullptr);
            if (!word)
                return;
            if (word->isEmpty()) {
                fail(from, 0,
                     term.field ? QStringLiteral("what of \"%1\"?").arg(term.field->name)
                                : QStringLiteral("an empty word"),
                     term.field ? QStringLiteral("such as %1").arg(term.field->example)
                                : QString());
                return;
            }
            take(term, *word, from);
            if (m_error || !term.field || m_at >= m_text.size() || m_text.at(m_at) != u',')
                return;
            if (compares(term.op)) {
                fail(int(m_at), 1, "only one number can be compared with", "remove the comma");
                return;
            }
            ++m_at;
        }
    }

    std::optional<QString> readWord(bool listed)
    {
        if (m_at < m_text.size() && m_text.at(m_at) == u'"') {
            const qsizetype end = m_text.indexOf(u'"', m_at + 1);
            if (end < 0) {
                fail(int(m_at), int(m_text.size() - m_at), "the quote is not closed",
                     "write another \" behind it");
                return std::nullopt;
            }
            const QString word = m_text.mid(m_at + 1, end - m_at - 1);
            m_at = end + 1;
            return word.toLower();
        }
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !m_text.at(m_at).isSpace() && m_text.at(m_at) != u'"' &&
               !(listed && m_text.at(m_at) == u','))
            ++m_at;
        return m_text.mid(from, m_at - from).toLower();
    }

    void take(SearchTerm& term, const QString& word, int from)
    {
        const int length = int(m_at) - from;
        if (term.field && word == unknownWord) {
            term.wantsUnknown = true;
            return;
        }
        if (term.field && term.field->isNumber()) {
            const auto number = parseSearchNumber(term.field->kind, word);
            if (!number) {
                fail(from, length, QStringLiteral("\"%1\" is no number").arg(word),
                     QStringLiteral("write ") + expectedNumber(term.field->kind));
                return;
            }
            term.numbers << number->value;
            term.tolerance = std::max(term.tolerance, number->tolerance);
            return;
        }
        if (term.field && term.field->kind == FieldKind::State && !searchStates().contains(word)) {
            const QString meant = nearest(word, searchStates());
            fail(from, length, QStringLiteral("there is no state \"%1\"").arg(word),
                 meant.isEmpty() ? QStringLiteral("one of ") + searchStates().join(u", ")
                                 : QStringLiteral("did you mean %1?").arg(meant));
            return;
        }
        term.words << word;
    }

    void skipTerm()
    {
        bool quoted = false;
        while (m_at < m_text.size() && (quoted || !m_text.at(m_at).isSpace())) {
            if (m_text.at(m_at) == u'"')
                quoted = !quoted;
            ++m_at;
        }
    }

    const QString& m_text;
    qsizetype m_at = 0;
    std::optional<SearchError> m_error;
};

} // namespace

Search Search::parse(const QString& text)
{
    Search search;
    if (text.size() > longestSearch) {
        search.m_error =
            SearchError{longestSearch, int(text.size()) - longestSearch,
                        QStringLiteral("the search is too long"),
                        QStringLiteral("use at most %1 characters").arg(longestSearch)};
        return search;
    }
    Reader reader(text);
    while (!reader.atEnd()) {
        const auto term = reader.next();
        if (!term) {
            if (!search.m_error)
                search.m_error = reader.error();
            continue;
        }
        if (search.m_terms.size() >= mostSearchTerms) {
            search.m_error = SearchError{term->at, term->length, QStringLiteral("too many terms"),
                                         QStringLiteral("use at most %1").arg(mostSearchTerms)};
            break;
        }
        search.m_terms << *term;
    }
    return search;
}

bool Search::hasFreeWords() const
{
    return std::any_of(m_terms.begin(), m_terms.end(),
                       [](const SearchTerm& term) { return term.field == nullptr; });
}

} // namespace rollcall::fleet
