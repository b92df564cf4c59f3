#include "app/desktop/file_picker.h"

#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QWindow>

namespace rollcall::desktop {

FilePicker::~FilePicker()
{
    delete m_dialog;
}

void FilePicker::open(const QString& folder)
{
    if (m_dialog) {
        m_dialog->raise();
        return;
    }
    m_dialog = new QFileDialog(nullptr, m_title, folder.isEmpty() ? QDir::homePath() : folder);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setFileMode(QFileDialog::ExistingFile);
    // Keys and lists lie in ~/.ssh as often as not.
    m_dialog->setFilter(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    connect(m_dialog, &QFileDialog::fileSelected, this, &FilePicker::picked);
    m_dialog->winId(); // makes its window, which then knows whose it is
    if (QWindow* window = m_dialog->windowHandle())
        window->setTransientParent(QGuiApplication::focusWindow());
    m_dialog->open();
}

} // namespace rollcall::desktop
