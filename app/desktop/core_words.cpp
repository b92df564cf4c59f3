#include "app/desktop/core_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <optional>

namespace rollcall::desktop {

namespace {

/// A phrase with gaps: what stands between them.
struct Pattern {
    const char* source;
    QStringList pieces; ///< one more than gaps
};

struct Phrases {
    QHash<QString, const char*> whole;
    QList<Pattern> withGaps;
};

Phrases readPhrases()
{
    static const QRegularExpression gap(QStringLiteral("%\\d"));
    Phrases phrases;
    for (const auto list : {reachWords(), fileWords(), boardWords()}) {
        for (const char* source : list) {
            const QString text = QString::fromUtf8(source);
            const QStringList pieces = text.split(gap);
            if (pieces.size() == 1)
                phrases.whole.insert(text, source);
            else
                phrases.withGaps.append({source, pieces});
        }
    }
    return phrases;
}

const Phrases& phrases()
{
    static const Phrases all = readPhrases();
    return all;
}

QString translated(const char* source)
{
    return QCoreApplication::translate("CoreWords", source);
}

/// What fills the gaps, each as short as can be; none may be empty.
std::optional<QStringList> gapsOf(const QStringList& pieces, const QString& text)
{
    if (!text.startsWith(pieces.first()) || !text.endsWith(pieces.last()))
        return std::nullopt;
    QStringList found;
    qsizetype at = pieces.first().size();
    const qsizetype end = text.size() - pieces.last().size();
    for (qsizetype i = 1; i < pieces.size(); ++i) {
        const bool last = i + 1 == pieces.size();
        const qsizetype next = last ? end : text.indexOf(pieces.at(i), at + 1);
        if (next <= at || next > end)
            return std::nullopt;
        found << text.mid(at, next - at);
        at = next + pieces.at(i).size();
    }
    return found;
}

/// "71.5 °C" with the decimal point of the user's language; other texts stay.
QString localNumber(QString text)
{
    static const QRegularExpression number(QStringLiteral("^(\\d+)\\.(\\d+)(?= |$)"));
    return text.replace(number,
                        QStringLiteral("\\1") + QLocale().decimalPoint() + QStringLiteral("\\2"));
}

std::optional<QString> phrase(const QString& text, int depth = 2);

/// Not QString::arg(): what fills a gap may look like a placeholder itself.
QString filled(const QString& text, const QStringList& gaps, int depth)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int gap = text.at(i) == u'%' && i + 1 < text.size() ? text.at(i + 1).digitValue() : 0;
        if (gap < 1 || gap > gaps.size()) {
            result += text.at(i);
            continue;
        }
        const QString& value = gaps.at(gap - 1);
        const auto known = depth > 0 ? phrase(value, depth - 1) : std::nullopt;
        result += known ? *known : localNumber(value);
        ++i;
    }
    return result;
}

/// `depth`: how often a gap may hold a phrase itself ("the board's clock is 3 days behind").
std::optional<QString> phrase(const QString& text, int depth)
{
    if (const auto known = phrases().whole.constFind(text); known != phrases().whole.cend())
        return translated(*known);
    for (const Pattern& pattern : phrases().withGaps) {
        if (const auto gaps = gapsOf(pattern.pieces, text))
            return filled(translated(pattern.source), *gaps, depth);
    }
    return std::nullopt;
}

/// "a, b" part by part. With `all`, nothing unless each part is a phrase
/// or a measure ("71.5 °C").
std::optional<QString> list(const QString& text, const QString& separator, bool all)
{
    static const QRegularExpression measure(QStringLiteral("^\\d+\\.\\d+ \\S+$"));
    QStringList parts = text.split(separator);
    bool any = false;
    for (QString& part : parts) {
        const auto known = phrase(part);
        any = any || known;
        if (known)
            part = *known;
        else if (all && !measure.match(part).hasMatch())
            return std::nullopt;
        else
            part = localNumber(part);
    }
    return any ? std::optional(parts.join(separator)) : std::nullopt;
}

} // namespace

QString fromCore(const QString& english)
{
    if (english.isEmpty())
        return english;
    if (const auto known = phrases().whole.constFind(english); known != phrases().whole.cend())
        return translated(*known);
    const QString also = QStringLiteral("; "), comma = QStringLiteral(", ");
    for (const bool all : {true, false}) {
        for (const QString& separator : {also, comma}) {
            if (!english.contains(separator))
                continue;
            if (const auto known = list(english, separator, all))
                return *known;
        }
        if (all) {
            if (const auto known = phrase(english))
                return *known;
        }
    }
    return localNumber(english);
}

QString fromCore(std::string_view english)
{
    return fromCore(QString::fromUtf8(english.data(), qsizetype(english.size())));
}

QString errorText(const Error& error)
{
    QString text = fromCore(error.message);
    if (!error.context.empty())
        text.prepend(fromCore(error.context) + QStringLiteral(": "));
    if (!error.remedy.empty())
        text += QStringLiteral("; ") + fromCore(error.remedy);
    return text;
}

} // namespace rollcall::desktop
