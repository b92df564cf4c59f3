#include "corpus_tree.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

namespace {

QString archiveIn(const QString& board)
{
    const QStringList found =
        QDir(board).entryList({QStringLiteral("sysroot.tar.*")}, QDir::Files | QDir::Readable);
    return found.isEmpty() ? QString() : board + u'/' + found.first();
}

bool runs(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

} // namespace

bool CorpusTree::hasTree(const QString& board)
{
    return QFileInfo(board + QStringLiteral("/root")).isDir() || !archiveIn(board).isEmpty();
}

CorpusTree::CorpusTree(const QString& board)
{
    const QString plain = board + QStringLiteral("/root");
    const QString archive = archiveIn(board);
    if (!archive.isEmpty())
        unpack(archive);
    else if (QFileInfo(plain).isDir())
        m_root = plain;
}

void CorpusTree::unpack(const QString& archive)
{
    const QString folder = m_unpacked.path();
    // Some recorded files may not even be read by their owner, so that rights come after contents.
    if (!runs(QStringLiteral("tar"), {QStringLiteral("--no-same-owner"), QStringLiteral("-xf"),
                                      archive, QStringLiteral("-C"), folder}) ||
        !runs(QStringLiteral("chmod"), {QStringLiteral("-R"), QStringLiteral("u+rwX"), folder}))
        return;
    const QStringList entries = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    const bool wrapped = entries.size() == 1 && entries.first() != QStringLiteral("proc") &&
                         entries.first() != QStringLiteral("sys");
    m_root = wrapped ? folder + u'/' + entries.first() : folder;
}
