#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>

namespace rollcall::tests {

/// rollcall-simulator with two boards on a free port, until this goes out of scope. The program is
/// looked for in $ROLLCALL_BIN.
class SimulatedBoards
{
public:
    explicit SimulatedBoards(const QString& state)
    {
        constexpr int readyWithinMs = 20'000;
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(qEnvironmentVariable("ROLLCALL_BIN") +
                            QStringLiteral("/rollcall-simulator"),
                        {QStringLiteral("--boards=2"), QStringLiteral("--kind=raspberry-pi-4"),
                         QStringLiteral("--port=0"), QStringLiteral("--state"), state});
        while (!m_process.canReadLine() && m_process.waitForReadyRead(readyWithinMs)) {
        }
        m_ready = QJsonDocument::fromJson(m_process.readLine()).object();
    }
    ~SimulatedBoards()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(5000))
            m_process.kill();
        m_process.waitForFinished(5000);
    }

    /// The private key that opens every board; empty when the simulator did not start.
    QString identity() const { return m_ready.value(QLatin1String("identity")).toString(); }
    /// What a person types into the dialog: "user@host:port".
    QString address(int board) const
    {
        const QJsonObject node = nodeOf(board);
        return QStringLiteral("%1@%2:%3")
            .arg(node.value(QLatin1String("user")).toString(),
                 node.value(QLatin1String("host")).toString())
            .arg(node.value(QLatin1String("port")).toInt());
    }
    /// Where the simulator wrote the keys of its boards: a list got by another way than SSH.
    QString knownHosts() const { return m_ready.value(QLatin1String("known_hosts")).toString(); }
    /// As ssh-keygen -l prints it, from the key the simulator says the board has.
    QString fingerprint(int board) const
    {
        QFile file(m_ready.value(QLatin1String("known_hosts")).toString());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QByteArray line = file.readAll().split('\n').value(board);
        const QByteArray key = QByteArray::fromBase64(line.split(' ').value(2));
        const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Sha256);
        return QStringLiteral("SHA256:") +
               QString::fromLatin1(hash.toBase64(QByteArray::OmitTrailingEquals));
    }
    /// Something goes wrong with the board from now on: "changed-key", "offline"…
    void fault(const QString& kind, int board)
    {
        const QString name = nodeOf(board).value(QLatin1String("name")).toString();
        m_process.write(QStringLiteral("fault %1 %2\n").arg(kind, name).toUtf8());
        m_process.waitForBytesWritten(1000);
    }

private:
    QJsonObject nodeOf(int board) const
    {
        return m_ready.value(QLatin1String("nodes")).toArray().at(board).toObject();
    }

    QProcess m_process;
    QJsonObject m_ready;
};

} // namespace rollcall::tests
