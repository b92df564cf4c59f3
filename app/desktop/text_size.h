#pragma once

class QFont;

namespace rollcall::desktop::textSize {

constexpr int smallest = 85, usual = 100, largest = 150; ///< a person's choice, in percent

/// How large a desktop's own text is against what desktops usually ship with: 1 from 9 pt (plain
/// Qt) over 10 pt (Plasma) to 11 pt (GNOME), since all of these mean "nobody asked for another
/// size"; beyond that in proportion, 0.7 to 2. `pixelsPerInch` is that of the screen as Qt tells
/// it (QScreen::logicalDotsPerInch), 96 unless the desktop scales text by it.
double desktopScale(const QFont& font, double pixelsPerInch);

/// That of this application, from its default font and the primary screen. GUI thread.
double desktopScale();

} // namespace rollcall::desktop::textSize
