#include "app/desktop/fuzzy_match.h"

#include <algorithm>
#include <array>

namespace rollcall::desktop {

namespace {

constexpr int mostWords = 8, longestWord = 32, longestText = 160;
constexpr int perLetter = 4, atStart = 10, atWord = 8, sideBySide = 7, gap = 3;
constexpr int impossible = -1'000'000;

/// What it is worth that a match has a letter here: more where a person would begin to read.
int worth(QStringView text, qsizetype at)
{
    if (at == 0)
        return atStart;
    const QChar before = text.at(at - 1), here = text.at(at);
    if (!before.isLetterOrNumber())
        return atWord;
    return before.isLetter() && here.isDigit() ? atWord - 2 : 0;
}

/// Most names are plain: no table has to be asked for those.
QChar folded(QChar letter)
{
    const char16_t code = letter.unicode();
    if (code >= u'A' && code <= u'Z')
        return QChar(char16_t(code + 32));
    return code < 128 ? letter : letter.toCaseFolded();
}

bool contains(const QString& word, QStringView text)
{
    qsizetype next = 0;
    for (const QChar letter : text) {
        if (folded(letter) == word.at(next) && ++next == word.size())
            return true;
    }
    return false;
}

} // namespace

FuzzyPattern::FuzzyPattern(const QString& typed)
{
    const QStringList words = typed.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words.mid(0, mostWords))
        m_words.append(word.left(longestWord));
}

/// The best of all ways to find the letters of `word` in `text`: best[i][j] is that of the letters
/// up to i with letter i at j.
std::optional<int> FuzzyPattern::match(const QString& word, QStringView text, QList<int>* places)
{
    const int letters = int(word.size()), length = int(text.size());
    if (letters > length || !contains(word, text))
        return {};
    std::array<std::array<qint16, longestText>, longestWord> from; // only read where written
    std::array<int, longestText> last{}, next{};
    for (int i = 0; i < letters; ++i) {
        int before = impossible, beforeAt = -1; // the best of the letter before, with a gap
        for (int j = 0; j < length; ++j) {
            next[j] = impossible;
            if (i > 0 && j > 1 && last[j - 2] > before) {
                before = last[j - 2];
                beforeAt = j - 2;
            }
            if (folded(text.at(j)) != word.at(i))
                continue;
            if (i == 0) {
                next[j] = perLetter + worth(text, j);
                from[i][j] = -1;
                continue;
            }
            const int near = j > 0 ? last[j - 1] + sideBySide : impossible;
            const int far = before - gap + worth(text, j);
            if (std::max(near, far) <= impossible / 2)
                continue;
            next[j] = perLetter + std::max(near, far);
            from[i][j] = qint16(near >= far ? j - 1 : beforeAt);
        }
        std::swap(last, next);
    }
    const auto best = std::max_element(last.begin(), last.begin() + length);
    if (*best <= impossible / 2)
        return {};
    if (places) {
        int at = int(best - last.begin());
        for (int i = letters - 1; i >= 0; --i) {
            places->append(at);
            at = from[i][at];
        }
    }
    return *best;
}

std::optional<int> FuzzyPattern::score(QStringView text) const
{
    const QStringView read = text.left(longestText);
    int sum = 0;
    for (const QString& word : m_words) {
        const std::optional<int> one = match(word, read, nullptr);
        if (!one)
            return {};
        sum += *one;
    }
    return sum * 8 - int(read.size());
}

QList<int> FuzzyPattern::places(QStringView text) const
{
    QList<int> all;
    for (const QString& word : m_words)
        match(word, text.left(longestText), &all);
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

QString withMarks(const QString& text, const QList<int>& places)
{
    QString marked;
    bool bold = false;
    qsizetype next = 0;
    const auto turn = [&](bool on) {
        if (on != bold)
            marked += on ? QStringLiteral("<b>") : QStringLiteral("</b>");
        bold = on;
    };
    for (int at = 0; at < text.size(); ++at) {
        const bool meant = next < places.size() && places.at(next) == at;
        next += meant ? 1 : 0;
        turn(meant);
        marked += text.mid(at, 1).toHtmlEscaped();
    }
    turn(false);
    return marked;
}

} // namespace rollcall::desktop
