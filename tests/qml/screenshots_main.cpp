// Renders every page and state of the dashboard over a fake fleet, in dark and light, to a folder.
// Usage: rollcall-screenshots OUTDIR [FILTER [LANGUAGE]]: only pictures whose name contains FILTER;
// LANGUAGE is "de" or "zh_CN", and a text that is asked for and not translated is a failure then.
// Exit status 1 when QML warns, a picture cannot be written, or a page does not show.

#include "tests/qml/shot.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QImage>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QTranslator>
#include <cstdio>

using namespace rollcall;
using namespace rollcall::tests;
using rollcall::desktop::AppSettings;
using rollcall::desktop::Dashboard;

namespace {

int warnings = 0;
QString spoken = QStringLiteral("en");

/// Is asked last, for what no translation knows.
class Untranslated : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        // Qt's own words are Qt's affair; a text without letters needs no translation.
        const bool words = QString::fromUtf8(source).contains(QRegularExpression(u"[A-Za-z]"_qs));
        if (spoken == u"en" || !words || (context[0] == 'Q' && context[1] != '\0'))
            return {};
        std::fprintf(stderr, "not translated: %s: %s\n", context, source);
        ++warnings;
        return {};
    }
};

void countWarnings(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    std::fprintf(stderr, "%s\n", qPrintable(message));
    // Qt 6.4 says so when a list gets shorter while a delegate beyond its new end is still being
    // made, which a slow machine lets happen; it gives the delegate up, as it should.
    if (message.startsWith(QStringLiteral("DelegateModel::cancel: index out range")))
        return;
    if (type != QtDebugMsg && type != QtInfoMsg)
        ++warnings;
}

struct Picture {
    QString name; ///< of the file
    QSize size;
    AppSettings::ThemeChoice theme;
};

QList<Picture> picturesOf(const Shot& shot, const QString& filter)
{
    struct Named {
        Shot::Size size;
        const char* suffix;
        QSize pixels;
    };
    static const Named sizes[] = {{Shot::Usual, "", {1280, 800}},
                                  {Shot::Narrow, "", {720, 480}},
                                  {Shot::Large, "-large", {2560, 1440}},
                                  {Shot::Huge, "-huge", {3840, 2160}}};
    QList<Picture> pictures;
    for (const Named& size : sizes) {
        for (const auto theme : {AppSettings::Dark, AppSettings::Light}) {
            const char* shade = theme == AppSettings::Dark ? "-dark.png" : "-light.png";
            const QString name =
                shot.name + QString::fromLatin1(size.suffix) + QString::fromLatin1(shade);
            if ((shot.sizes & size.size) && name.contains(filter))
                pictures.append({name, size.pixels, theme});
        }
    }
    return pictures;
}

/// All pictures of one state, in one window that changes its theme and its size.
bool render(const Shot& shot, const QList<Picture>& pictures, const QDir& folder)
{
    FakeFleet fleet(shot.nodes);
    if (shot.prepare)
        shot.prepare(fleet);
    Dashboard dashboard(fleet, AppSettings::Keep::Nothing);
    dashboard.settings()->overrideTheme(pictures.first().theme);
    dashboard.format()->setClock(&FakeFleet::now);
    dashboard.settings()->setLanguage(spoken);
    QQmlApplicationEngine engine;
    dashboard.attach(engine);
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Rollcall/Main.qml")));
    if (engine.rootObjects().isEmpty())
        return false;
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().first());
    auto* view = window->property("view").value<QQuickItem*>();
    window->resize(pictures.first().size);
    settle(60);
    if (shot.show)
        shot.show(view, dashboard);
    settle(240);
    if (window->visibility() == QWindow::FullScreen) // that of wall mode is another size
        window->showNormal();
    bool ok = true;
    for (const Picture& picture : pictures) {
        std::printf("%s\n", qPrintable(picture.name));
        dashboard.settings()->overrideTheme(picture.theme);
        window->resize(picture.size);
        settle(160); // Qt Charts draws a chart anew some time after its colours changed
        ok = window->grabWindow().save(folder.filePath(picture.name), "PNG") && ok;
    }
    return ok;
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("ROLLCALL_NO_ANIMATION", "1");
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (argc < 2) {
        std::fprintf(stderr, "usage: rollcall-screenshots OUTDIR [FILTER [LANGUAGE]]\n");
        return 2;
    }
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QFont font = app.font();
    if (QFontDatabase::families().contains(QStringLiteral("Inter")))
        font.setFamily(QStringLiteral("Inter"));
    font.setPointSizeF(10); // none that asks for larger text
    app.setFont(font);
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    if (!folder.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "%s cannot be made\n", argv[1]);
        return 1;
    }
    const QString filter = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    if (argc > 3)
        spoken = QString::fromLocal8Bit(argv[3]);
    Untranslated untranslated;
    QCoreApplication::installTranslator(&untranslated);
    qInstallMessageHandler(countWarnings);
    bool ok = true;
    for (const auto& shots : {fleetShots(), nodeShots(), pageShots(), compareShots(), enrolShots(),
                              rollCallShots(), dialogShots(), eventShots()}) {
        for (const Shot& shot : shots) {
            const QList<Picture> pictures = picturesOf(shot, filter);
            ok = (pictures.isEmpty() || render(shot, pictures, folder)) && ok;
        }
    }
    return ok && warnings == 0 ? 0 : 1;
}
