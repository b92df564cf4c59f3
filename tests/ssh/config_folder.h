#pragma once

#include "core/ssh/resolve.h"
#include "core/ssh/ssh_config.h"

#include <QFile>
#include <QTemporaryDir>

namespace rollcall::test {

/// A folder with files of ssh_config(5), in which @DIR@ stands for the folder.
class ConfigFolder
{
public:
    QString write(const QString& name, QByteArray content)
    {
        const QString path = m_folder.filePath(name);
        content.replace("@DIR@", m_folder.path().toUtf8());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return path;
    }

    Result<ssh::Target> resolve(const QByteArray& content, const QString& host)
    {
        const auto config = ssh::SshConfig::load({write(QStringLiteral("config"), content), {}});
        if (!config)
            return config.error();
        return ssh::resolveTarget(*config, host);
    }

    QString path() const { return m_folder.path(); }
    QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

} // namespace rollcall::test
