#pragma once

#include <libssh/server.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QByteArray>
#include <atomic>
#include <functional>
#include <memory>
#include <thread>

namespace rollcall::test {

/// A libssh server on 127.0.0.1 and a thread of its own, for one client after the other, that does
/// with each message what a test says: for what no real server can be made to do on demand.
class ScriptedServer
{
public:
    /// Called on the server's thread. Whatever it uses must outlive this.
    using Answer = std::function<void(ssh_session, ssh_message)>;

    explicit ScriptedServer(Answer answer)
        : m_answer(std::move(answer))
        , m_hostKey(newKey())
    {}
    ~ScriptedServer()
    {
        m_ends = true;
        ::shutdown(m_listener, SHUT_RDWR);
        const int client = m_client;
        if (client >= 0)
            ::shutdown(client, SHUT_RDWR);
        if (m_thread.joinable())
            m_thread.join();
        ::close(m_listener);
    }
    ScriptedServer(const ScriptedServer&) = delete;
    ScriptedServer& operator=(const ScriptedServer&) = delete;

    bool start()
    {
        m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto* any = reinterpret_cast<sockaddr*>(&address);
        if (!m_hostKey || ::bind(m_listener, any, size) != 0 || ::listen(m_listener, 4) != 0 ||
            ::getsockname(m_listener, any, &size) != 0)
            return false;
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] {
            while (!m_ends)
                serve();
        });
        return true;
    }
    quint16 port() const { return m_port; }

    /// "[127.0.0.1]:port key", ready for known_hosts.
    QByteArray knownHostsLine() const
    {
        char* key = nullptr;
        if (ssh_pki_export_pubkey_base64(m_hostKey.get(), &key) != SSH_OK)
            return {};
        const QByteArray line = "[127.0.0.1]:" + QByteArray::number(m_port) + " ssh-ed25519 " + key;
        ssh_string_free_char(key);
        return line + '\n';
    }

private:
    template <auto Free>
    struct Freer {
        template <typename T>
        void operator()(T* handle) const
        {
            Free(handle);
        }
    };
    using Key = std::unique_ptr<ssh_key_struct, Freer<&ssh_key_free>>;
    using Session = std::unique_ptr<ssh_session_struct, Freer<&ssh_free>>;
    using Bind = std::unique_ptr<ssh_bind_struct, Freer<&ssh_bind_free>>;
    using Message = std::unique_ptr<ssh_message_struct, Freer<&ssh_message_free>>;

    static Key newKey()
    {
        ssh_key key = nullptr;
        ssh_pki_generate(SSH_KEYTYPE_ED25519, 0, &key);
        return Key(key);
    }

    void serve()
    {
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0)
            return;
        m_client = socket;
        const Bind bind(ssh_bind_new());
        const Session session(ssh_new());
        const bool readConfig = false;
        ssh_bind_options_set(bind.get(), SSH_BIND_OPTIONS_PROCESS_CONFIG, &readConfig);
        ssh_bind_options_set(bind.get(), SSH_BIND_OPTIONS_IMPORT_KEY, ssh_key_dup(m_hostKey.get()));
        if (ssh_bind_accept_fd(bind.get(), session.get(), socket) == SSH_OK &&
            ssh_handle_key_exchange(session.get()) == SSH_OK) {
            while (ssh_is_connected(session.get()) != 0) {
                const Message message{ssh_message_get(session.get())};
                if (!message)
                    break;
                m_answer(session.get(), message.get());
            }
        }
        m_client = -1;
    }

    const Answer m_answer;
    const Key m_hostKey;
    int m_listener = -1;
    std::atomic<int> m_client = -1;
    std::atomic<bool> m_ends = false;
    quint16 m_port = 0;
    std::thread m_thread;
};

} // namespace rollcall::test
