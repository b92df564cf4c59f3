#pragma once

#include "app/desktop/dashboard.h"
#include "tests/qml/fake_fleet.h"

#include <QList>
#include <QQuickItem>
#include <QSize>
#include <functional>

/// Pictures of the dashboard over a fake fleet: what is told of one, and what helps to come there.
namespace rollcall::tests {

/// One page or state. Each of its sizes is rendered in dark and in light, as "NAME-dark.png",
/// "NAME-large-light.png" and so on.
struct Shot {
    enum Size {
        Usual = 1,  ///< 1280 x 800
        Large = 2,  ///< 2560 x 1440
        Narrow = 4, ///< 720 x 480, the least that a window can be
        Huge = 8,   ///< 3840 x 2160, a screen on the wall
        Both = Usual | Large
    };
    using Prepare = std::function<void(FakeFleet& fleet)>;
    using Show = std::function<void(QQuickItem* view, desktop::Dashboard& app)>;

    QString name;
    int nodes = 24;
    Prepare prepare; ///< before there is a window
    Show show;
    int sizes = Both;
};

/// Lets timers, futures and animations run.
void settle(int ms);

void page(QQuickItem* view, const char* name);
void openTab(QQuickItem* view, double node, int tab);
void typeInto(QQuickItem* view, const QString& text);
void click(QQuickItem* view, const char* objectName);
/// What the loader of pages shows; null on the fleet.
QQuickItem* shownPage(QQuickItem* view);
inline FakeFleet& fleetOf(desktop::Dashboard& app)
{
    return static_cast<FakeFleet&>(app.backend());
}

Shot::Show onPage(const char* name);
Shot::Show onTab(double node, int tab);

/// Names that are long, Chinese, and look like markup, and an error for each read of the store.
void longNames(FakeFleet& fleet);
void unreadable(FakeFleet& fleet);

QList<Shot> fleetShots();
QList<Shot> nodeShots();
QList<Shot> pageShots();
QList<Shot> compareShots();
QList<Shot> enrolShots();
QList<Shot> rollCallShots();
QList<Shot> dialogShots();
QList<Shot> eventShots();

} // namespace rollcall::tests
