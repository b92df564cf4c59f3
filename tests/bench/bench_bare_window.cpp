// The peer of desktop.py: the least that a Qt Quick program of Rollcall's kind can do before its
// first frame. Like rollcall it is a QApplication, which Qt Charts needs.
#include <QApplication>
#include <QQuickView>
#include <QQuickWindow>
#include <QTemporaryFile>

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    if (QGuiApplication::platformName() == QLatin1String("offscreen"))
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QTemporaryFile page(QStringLiteral("XXXXXX.qml"));
    if (!page.open())
        return 1;
    page.write("import QtQuick\nRectangle { width: 1280; height: 800; color: \"gray\" }\n");
    page.close();
    QQuickView view(QUrl::fromLocalFile(page.fileName()));
    if (view.status() != QQuickView::Ready)
        return 1;
    view.show();
    return QApplication::exec();
}
