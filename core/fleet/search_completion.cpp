#include "core/fleet/search_completion.h"

#include "core/fleet/search.h"

#include <QHash>
#include <algorithm>

namespace rollcall::fleet {

namespace {

/// The unfinished word before the cursor.
struct Unfinished {
    qsizetype from = 0; ///< behind a sign for "not"
    QStringView field;  ///< empty: no field yet
    QStringView value;  ///< behind the operator and the last comma
    qsizetype valueFrom = 0;
    bool hasField = false;
};

std::optional<Unfinished> unfinishedWord(QStringView text)
{
    // A blank within quotes does not end the word.
    qsizetype from = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'"')
            quoted = !quoted;
        else if (text.at(i).isSpace() && !quoted)
            from = i + 1;
    }
    while (from < text.size() && (text.at(from) == u'-' || text.at(from) == u'!'))
        ++from;
    Unfinished word;
    word.from = word.valueFrom = from;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text.at(i) != u':' && text.at(i) != u'=')
            continue;
        word.hasField = true;
        word.field = text.mid(from, i - from);
        word.valueFrom = i + 1;
        break;
    }
    if (word.hasField) {
        const qsizetype comma = text.lastIndexOf(u',');
        if (!quoted && comma >= word.valueFrom)
            word.valueFrom = comma + 1;
    }
    word.value = text.mid(word.valueFrom);
    if (word.value.startsWith(u'"'))
        word.value = word.value.mid(1);
    return word;
}

QString quotedIfNeeded(const QString& value)
{
    const bool plain =
        std::none_of(value.begin(), value.end(), [](QChar c) { return c.isSpace() || c == u','; });
    return plain ? value : u'"' + value + u'"';
}

QList<std::pair<QString, int>> valuesOf(const SearchField& field,
                                        const QList<const NodeSnapshot*>& nodes)
{
    QHash<QString, int> counts;
    for (const NodeSnapshot* node : nodes) {
        if (field.kind == FieldKind::State) {
            for (const QString& state : searchStates())
                counts[state] += isInState(*node, state) ? 1 : 0;
            continue;
        }
        auto texts = field.texts(*node).value_or(QStringList());
        texts.removeDuplicates();
        for (const QString& text : std::as_const(texts)) {
            if (!text.isEmpty() && !text.contains(u'"'))
                ++counts[text.toLower()];
        }
    }
    QList<std::pair<QString, int>> values;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        values.append({it.key(), it.value()});
    std::sort(values.begin(), values.end(), [](const auto& a, const auto& b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    return values;
}

} // namespace

QList<SearchCompletion> completeSearch(const QString& text, int cursor,
                                       const QList<const NodeSnapshot*>& nodes, int most)
{
    QList<SearchCompletion> found;
    if (text.size() > longestSearch)
        return found;
    const qsizetype end = std::clamp<qsizetype>(cursor, 0, text.size());
    const auto word = unfinishedWord(QStringView(text).left(end));
    if (!word)
        return found;
    const auto offer = [&](qsizetype from, const QString& put, const QString& label,
                           const QString& note, bool finished) {
        QString whole = text.left(from) + put;
        if (finished && (end >= text.size() || !text.at(end).isSpace()))
            whole += u' ';
        found.append({label, note, whole + text.mid(end), int(whole.size())});
    };
    if (!word->hasField) {
        if (word->value.isEmpty())
            return found;
        for (const SearchField& field : searchFields()) {
            const QString name(field.name);
            if (!name.startsWith(word->value, Qt::CaseInsensitive) || found.size() >= most)
                continue;
            // "temp>" of "temp>70": the sign that suits.
            const QString example(field.example);
            QString sign(1, example.at(name.size()));
            offer(word->from, name + sign, example, QString(field.meaning), false);
        }
        return found;
    }
    const SearchField* field = searchField(word->field);
    if (!field || field->isNumber())
        return found;
    for (const auto& [value, count] : valuesOf(*field, nodes)) {
        if (found.size() >= most)
            break;
        if (value.contains(word->value.toString().toLower()) && value != word->value)
            offer(word->valueFrom, quotedIfNeeded(value),
                  QStringLiteral("%1:%2").arg(field->name, quotedIfNeeded(value)),
                  count == 1 ? QStringLiteral("1 node") : QStringLiteral("%1 nodes").arg(count),
                  true);
    }
    return found;
}

} // namespace rollcall::fleet
