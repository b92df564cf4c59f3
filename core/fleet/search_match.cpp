// Whether a node is what a search looks for.
#include "core/fleet/search.h"
#include "core/fleet/search_values.h"

#include <algorithm>
#include <cmath>

namespace rollcall::fleet {

namespace {

/// Absent: nobody knows.
using Answer = std::optional<bool>;

bool has(FieldKind kind, const QString& text, const QString& word)
{
    if (kind == FieldKind::Version)
        return word.contains(u'*') ? matchesPattern(text, word) : isVersionWithin(text, word);
    if (word.contains(u'*'))
        return matchesPattern(text, word);
    return kind == FieldKind::Word ? text == word : text.contains(word);
}

bool holds(SearchOp op, int order)
{
    switch (op) {
    case SearchOp::Less:
        return order < 0;
    case SearchOp::LessOrEqual:
        return order <= 0;
    case SearchOp::Greater:
        return order > 0;
    case SearchOp::GreaterOrEqual:
        return order >= 0;
    default:
        return order == 0;
    }
}

bool isOneText(const SearchTerm& term, const QString& text)
{
    return std::any_of(term.words.begin(), term.words.end(), [&](const QString& word) {
        switch (term.op) {
        case SearchOp::Has:
            return has(term.field->kind, text, word);
        case SearchOp::Is:
        case SearchOp::IsNot:
            return matchesPattern(text, word);
        default:
            // Everything of 6.1 is no less and no more than 6.1.
            return holds(term.op, isVersionWithin(text, word) ? 0 : compareVersions(text, word));
        }
    });
}

Answer ofTexts(const SearchTerm& term, const std::optional<QStringList>& texts)
{
    if (!texts)
        return term.wantsUnknown ? Answer(true) : std::nullopt;
    const bool any = std::any_of(texts->begin(), texts->end(), [&](const QString& text) {
        return isOneText(term, text.toLower());
    });
    return term.op == SearchOp::IsNot ? !any : any;
}

Answer ofNumber(const SearchTerm& term, const std::optional<double>& value)
{
    if (!value)
        return term.wantsUnknown ? Answer(true) : std::nullopt;
    const bool any = std::any_of(term.numbers.begin(), term.numbers.end(), [&](double number) {
        switch (term.op) {
        case SearchOp::Has:
        case SearchOp::Is:
        case SearchOp::IsNot:
            return std::abs(*value - number) <= term.tolerance;
        default:
            return holds(term.op, *value < number ? -1 : *value > number ? 1 : 0);
        }
    });
    return term.op == SearchOp::IsNot ? !any : any;
}

Answer ofState(const SearchTerm& term, const NodeSnapshot& node)
{
    const bool any = std::any_of(term.words.begin(), term.words.end(),
                                 [&](const QString& word) { return isInState(node, word); });
    return term.op == SearchOp::IsNot ? !any : any;
}

} // namespace

bool Search::matches(const NodeSnapshot& node, const QString& moreText, bool lastSeen) const
{
    static const hardware::Vitals nothing;
    const bool live = node.state == NodeState::Online || node.state == NodeState::Late;
    const hardware::Vitals& vitals = node.vitals && (live || lastSeen) ? *node.vitals : nothing;
    QString everything;
    if (hasFreeWords())
        everything = searchableText(node) + u'\n' + moreText;
    return std::all_of(m_terms.begin(), m_terms.end(), [&](const SearchTerm& term) {
        Answer answer;
        if (!term.field)
            answer = everything.contains(term.words.first());
        else if (term.field->kind == FieldKind::State)
            answer = ofState(term, node);
        else if (term.field->isNumber())
            answer = ofNumber(term, term.field->number(node, vitals));
        else
            answer = ofTexts(term, term.field->texts(node));
        return answer && *answer != term.negated;
    });
}

} // namespace rollcall::fleet
