#pragma once

#include <QString>
#include <QTemporaryDir>

/// One recorded board laid out as a tree: the folder itself, or an archive unpacked for as long as
/// this object lives.
class CorpusTree
{
public:
    /// `board` is a folder with `root/` or `sysroot.tar.*`; anything else leaves root() empty.
    explicit CorpusTree(const QString& board);

    /// The folder that holds proc and sys, or empty.
    QString root() const { return m_root; }

    static bool hasTree(const QString& board);

private:
    void unpack(const QString& archive);

    QTemporaryDir m_unpacked;
    QString m_root;
};
