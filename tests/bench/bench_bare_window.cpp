// The peer of desktop.py: the least that a Qt Quick program of Rollcall's kind can do before its
// first frame. Like rollcall it is a QApplication, which Qt Charts needs.
#include <QApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickView>
#include <QQuickWindow>

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    if (QGuiApplication::platformName() == QLatin1String("offscreen"))
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QQuickView view;
    QQmlComponent page(view.engine());
    page.setData("import QtQuick\nRectangle { width: 1280; height: 800; color: \"gray\" }\n",
                 QUrl());
    QObject* root = page.create();
    if (!root)
        return 1;
    view.setContent(QUrl(), &page, root);
    view.show();
    return QApplication::exec();
}
