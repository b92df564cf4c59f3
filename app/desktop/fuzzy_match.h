#pragma once

#include <QList>
#include <QString>
#include <QStringView>
#include <optional>

namespace rollcall::desktop {

/// What a person typed to find something by name. Each of its words has to be in a text, its
/// letters in their order but not side by side; case does not matter. Values: used on any thread.
class FuzzyPattern
{
public:
    explicit FuzzyPattern(const QString& typed);

    bool isEmpty() const { return m_words.isEmpty(); }

    /// How well it fits: more is better, nothing when it does not. Beginnings of words and letters
    /// side by side count more, and a short text more than a long one. Only the first 160
    /// characters are looked at.
    std::optional<int> score(QStringView text) const;

    /// Which characters of `text` are meant, in order: to be shown in bold.
    QList<int> places(QStringView text) const;

private:
    static std::optional<int> match(const QString& word, QStringView text, QList<int>* places);

    QStringList m_words; ///< case-folded, at most 8 of at most 32 letters
};

/// `text` for Text.StyledText with the characters at `places` in bold. Whatever else looks like
/// markup in it is escaped.
QString withMarks(const QString& text, const QList<int>& places);

} // namespace rollcall::desktop
