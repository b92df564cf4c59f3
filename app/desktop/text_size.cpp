#include "app/desktop/text_size.h"

#include <QFont>
#include <QGuiApplication>
#include <QScreen>
#include <algorithm>

namespace rollcall::desktop::textSize {

namespace {

constexpr double smallestUsual = 9, largestUsual = 11; // points
constexpr double usualInch = 96;                       // pixels
constexpr double pointsOfInch = 72;

} // namespace

// Not by QFontInfo: it would look through all fonts, which takes as long as the first frame.
double desktopScale(const QFont& font, double pixelsPerInch)
{
    if (!(pixelsPerInch > 0))
        pixelsPerInch = usualInch;
    const double points = font.pointSizeF() > 0 ? font.pointSizeF() * pixelsPerInch / usualInch
                                                : font.pixelSize() * pointsOfInch / usualInch;
    if (!(points > 0))
        return 1;
    const double scale = points < smallestUsual  ? points / smallestUsual
                         : points > largestUsual ? points / largestUsual
                                                 : 1;
    return std::clamp(scale, 0.7, 2.0);
}

double desktopScale()
{
    const QScreen* screen = QGuiApplication::primaryScreen();
    return desktopScale(QGuiApplication::font(), screen ? screen->logicalDotsPerInch() : usualInch);
}

} // namespace rollcall::desktop::textSize
