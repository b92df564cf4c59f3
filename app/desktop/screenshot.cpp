#include "app/desktop/screenshot.h"

#include "app/desktop/dashboard.h"

#include <QCoreApplication>
#include <QImage>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>
#include <cstdio>

namespace rollcall::desktop {

namespace {

using namespace std::chrono_literals;

/// Long enough for a page to be laid out, its history to be read and an animation to end.
constexpr auto settle = 1200ms;

void fail(const QString& why)
{
    std::fprintf(stderr, "rollcall: %s\n", qPrintable(why));
    QCoreApplication::exit(1);
}

/// False when the page names a node that is not there.
bool show(QQuickWindow& window, Dashboard& dashboard, const QString& page)
{
    auto* view = window.property("view").value<QQuickItem*>();
    if (!view)
        return false;
    const qsizetype colon = page.indexOf(QLatin1Char(':'));
    if (colon >= 0) {
        const double id = dashboard.nodeNamed(page.mid(colon + 1));
        const char* method = page.startsWith(QLatin1String("node")) ? "openNode" : "askHostKey";
        return id > 0 && QMetaObject::invokeMethod(view, method, Q_ARG(double, id));
    }
    if (page == u"add")
        return QMetaObject::invokeMethod(view, "addBoards", Q_ARG(int, -1));
    return QMetaObject::invokeMethod(view, "show", Q_ARG(QString, page));
}

void save(QQuickWindow& window, const QString& file)
{
    const QImage image = window.grabWindow();
    if (image.isNull() || !image.save(file, "PNG"))
        fail(QCoreApplication::translate("Screenshot", "%1 cannot be written").arg(file));
    else
        QCoreApplication::exit(0);
}

} // namespace

void takeScreenshot(QQuickWindow& window, Dashboard& dashboard, const ScreenshotOptions& options)
{
    window.resize(options.size);
    QTimer::singleShot(options.after, &window, [&window, &dashboard, options] {
        if (!show(window, dashboard, options.page)) {
            fail(QCoreApplication::translate("Screenshot", "there is no such page or node: %1")
                     .arg(options.page));
            return;
        }
        QTimer::singleShot(settle, &window, [&window, options] { save(window, options.file); });
    });
}

} // namespace rollcall::desktop
