#pragma once

#include <QtQml/qqmlregistration.h>

#include <QObject>
#include <QPointer>

class QFileDialog;

namespace rollcall::desktop {

/// The desktop's own dialog to choose a file that is there. Opens and returns at once.
class FilePicker : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString title MEMBER m_title NOTIFY titleChanged)

public:
    using QObject::QObject;
    ~FilePicker() override;

    /// Begins in `folder`, or at home when that is empty.
    Q_INVOKABLE void open(const QString& folder = {});

Q_SIGNALS:
    void titleChanged();
    void picked(const QString& path);

private:
    QString m_title;
    QPointer<QFileDialog> m_dialog;
};

} // namespace rollcall::desktop
