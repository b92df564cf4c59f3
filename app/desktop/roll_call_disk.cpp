// How the list of a roll call is made, read and kept: what touches the disk does so on the model's
// own thread, one after the other.
#include "app/desktop/backend.h"
#include "app/desktop/node_words.h"
#include "app/desktop/roll_call_model.h"
#include "core/enrol/lists.h"
#include "core/fleet/enrolment.h"
#include "core/fleet/fleet.h"
#include "core/reports/roll_call_csv.h"

#include <QBuffer>
#include <QDate>
#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>

namespace rollcall::desktop {

namespace {

/// As a file dialog or a person gives it.
QString localPath(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith(QStringLiteral("file:")))
        return QUrl(trimmed).toLocalFile();
    return trimmed.startsWith(QStringLiteral("~/")) ? QDir::home().filePath(trimmed.mid(2))
                                                    : trimmed;
}

Result<fleet::ExpectedBoards> boardsOf(Result<enrol::Batch> batch)
{
    if (!batch)
        return std::move(batch).error();
    return fleet::expectedFrom(*batch);
}

Result<void> writeWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{ErrorCode::Io, "the table cannot be written: " + file.errorString().toStdString(),
                 path.toStdString(), "choose another folder"};
}

} // namespace

void RollCallModel::load()
{
    if (m_path.isEmpty())
        return;
    m_loading = m_list.boards.isEmpty();
    Q_EMIT listChanged();
    m_disk.start([this, path = m_path, changes = m_changes] {
        auto list = fleet::loadExpected(path);
        QMetaObject::invokeMethod(
            this,
            [this, list = std::move(list), changes] {
                m_loading = false;
                if (changes == m_changes) {
                    const bool none = !list && list.error().code == ErrorCode::NotFound;
                    m_problem = list || none ? QString() : sentenceInPlace(list.error());
                    if (list && *list != m_list)
                        setList(*list);
                }
                Q_EMIT listChanged();
            },
            Qt::QueuedConnection);
    });
}

void RollCallModel::setList(fleet::ExpectedList list)
{
    beginResetModel();
    m_list = std::move(list);
    m_call = {};
    m_notes.clear();
    QStringList seats;
    for (const fleet::ExpectedBoard& board : std::as_const(m_list.boards))
        seats << board.seat;
    m_plan = fleet::seatPlan(seats);
    endResetModel();
    Q_EMIT listChanged();
    callNow();
}

void RollCallModel::save()
{
    m_problem.clear();
    if (m_path.isEmpty())
        return;
    m_disk.start([this, path = m_path, list = m_list] {
        QString movedTo;
        const Result<void> saved = fleet::saveExpected(list, path, &movedTo);
        QMetaObject::invokeMethod(
            this,
            [this, saved, movedTo] {
                if (!saved)
                    Q_EMIT failed(sentenceInPlace(saved.error()));
                else if (!movedTo.isEmpty())
                    Q_EMIT failed(tr("The list that was there cannot be read; it is kept as %1.")
                                      .arg(movedTo));
            },
            Qt::QueuedConnection);
    });
}

void RollCallModel::take(const Result<fleet::ExpectedBoards>& boards)
{
    if (!boards) {
        Q_EMIT failed(sentenceInPlace(boards.error()));
        return;
    }
    if (boards->boards.isEmpty()) {
        Q_EMIT failed(boards->problems.isEmpty() ? tr("No board is named there.")
                                                 : boards->problems.constFirst() + u'.');
        return;
    }
    ++m_changes;
    setList({boards->boards, m_list.rules});
    save();
    Q_EMIT made(int(boards->boards.size()), boards->problems);
}

void RollCallModel::expectText(const QString& text)
{
    QString wanted = text.trimmed();
    if (wanted.startsWith(u'/') || wanted.startsWith(QStringLiteral("~/")) ||
        wanted.startsWith(QStringLiteral("file:"))) {
        expectFile(wanted);
        return;
    }
    const bool typed = !wanted.contains(u'\n');
    if (typed) // "pi1, pi2": a comma within a range stays
        wanted.replace(QStringLiteral(", "), QStringLiteral(" "));
    auto list = fleet::readBoardText(wanted.toUtf8(), typed ? tr("what you typed") : tr("the text"),
                                     typed ? std::optional(enrol::Format::Hosts) : std::nullopt);
    take(list ? boardsOf(std::move(list->batch)) : Result<fleet::ExpectedBoards>(list.error()));
}

void RollCallModel::expectFleet()
{
    fleet::ExpectedBoards boards;
    boards.boards = fleet::expectedFrom(nodes());
    take(boards);
}

void RollCallModel::expectFile(const QString& pathOrUrl)
{
    m_disk.start([this, path = localPath(pathOrUrl)] {
        auto list = fleet::readBoardList(path);
        auto boards =
            list ? boardsOf(std::move(list->batch)) : Result<fleet::ExpectedBoards>(list.error());
        QMetaObject::invokeMethod(
            this, [this, boards = std::move(boards)] { take(boards); }, Qt::QueuedConnection);
    });
}

void RollCallModel::clear()
{
    ++m_changes;
    setList({{}, m_list.rules});
    save();
}

void RollCallModel::watchMissing()
{
    for (qsizetype i = 0; i < m_call.seats.size(); ++i) {
        const fleet::ExpectedBoard& board = m_list.boards.at(i);
        if (m_call.seats.at(i).node != 0 || board.host.isEmpty())
            continue;
        store::NodeRecord record;
        record.name = board.name;
        record.host = board.host;
        record.port = board.port;
        m_backend.addNode(record).then(this, [this](const Result<store::NodeRecord>& added) {
            if (!added)
                Q_EMIT failed(sentenceInPlace(added.error()));
        });
    }
}

QString RollCallModel::suggestedPath() const
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QDir::homePath();
    return QDir(folder).filePath(
        QStringLiteral("roll-call-%1.csv").arg(QDate::currentDate().toString(Qt::ISODate)));
}

void RollCallModel::writeCsv(const QString& text)
{
    const QString path = localPath(text);
    if (path.isEmpty()) {
        Q_EMIT failed(tr("Say where to write the table: a file name is missing."));
        return;
    }
    callNow();
    QBuffer table;
    table.open(QIODevice::WriteOnly);
    if (const auto done = reports::writeRollCall(table, m_list.boards, m_call, nodes()); !done) {
        Q_EMIT failed(sentenceInPlace(done.error()));
        return;
    }
    m_disk.start([this, path, bytes = table.data()] {
        const Result<void> done = writeWhole(path, bytes);
        QMetaObject::invokeMethod(
            this,
            [this, done, path] {
                if (done)
                    Q_EMIT written(path);
                else
                    Q_EMIT failed(sentenceInPlace(done.error()));
            },
            Qt::QueuedConnection);
    });
}

} // namespace rollcall::desktop
