#pragma once

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <algorithm>

namespace rollcall::test {

/// A cable to a port of this computer that carries only so many bytes a second towards it, and none
/// any more after a while if it is told so. What comes back is not held up.
class SlowCable : public QTcpServer
{
public:
    SlowCable()
    {
        m_clock.setInterval(tickMs);
        QObject::connect(&m_clock, &QTimer::timeout, this, [this] { carry(); });
    }

    void leadTo(quint16 port) { m_to = port; }
    bool start() { return listen(QHostAddress::LocalHost); }

    /// From now on. `breaksAfter` bytes it is silent, but not closed; -1: never.
    void slowDown(qint64 bytesPerS, qint64 breaksAfter = -1)
    {
        m_perTick = bytesPerS * tickMs / 1000;
        m_left = breaksAfter;
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        m_here = new QTcpSocket(this);
        m_here->setSocketDescriptor(descriptor);
        m_here->setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, bufferBytes);
        m_here->setReadBufferSize(bufferBytes);
        m_there = new QTcpSocket(this);
        m_there->connectToHost(QHostAddress::LocalHost, m_to);
        QObject::connect(m_there, &QTcpSocket::readyRead, m_here,
                         [this] { m_here->write(m_there->readAll()); });
        QObject::connect(m_there, &QTcpSocket::disconnected, m_here, [this] { m_here->close(); });
        QObject::connect(m_here, &QTcpSocket::disconnected, m_there, [this] { m_there->close(); });
        m_clock.start();
    }

private:
    static constexpr int tickMs = 20;
    static constexpr int bufferBytes = 8 * 1024;

    void carry()
    {
        if (!m_here || !m_there || m_there->state() != QAbstractSocket::ConnectedState)
            return;
        qint64 share = m_perTick;
        if (m_left >= 0)
            share = std::min(share, m_left);
        const QByteArray bytes = m_here->read(share);
        if (m_left >= 0)
            m_left -= bytes.size();
        m_there->write(bytes);
    }

    quint16 m_to = 0;
    qint64 m_perTick = 1024 * 1024;
    qint64 m_left = -1;
    QTimer m_clock;
    QPointer<QTcpSocket> m_here, m_there;
};

} // namespace rollcall::test
