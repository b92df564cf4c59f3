# What is installed where, and the two Debian packages: `rollcallctl` for a machine without a
# screen, `rollcall` for the dashboard on top of it.
include(GNUInstallDirs)
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON) # installing must not build the tests
set(ROLLCALL_AGENTS_BUILT "${CMAKE_BINARY_DIR}/agents" CACHE PATH
    "Where ./dev agents left the agents for boards, to be installed")

# core/fleet looks for the agents in ../libexec/rollcall/agents, seen from the program.
install(TARGETS rollcallctl DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT rollcallctl)
foreach(arch aarch64 armv6 armv7 x86_64)
    install(PROGRAMS "${ROLLCALL_AGENTS_BUILT}/${arch}/rollcall-agent"
        DESTINATION libexec/rollcall/agents/${arch} COMPONENT rollcallctl)
endforeach()
install(FILES "${CMAKE_SOURCE_DIR}/packaging/systemd/rollcall-collect.service"
    DESTINATION lib/systemd/user COMPONENT rollcallctl)
install(FILES "${CMAKE_SOURCE_DIR}/packaging/desktop/rollcallctl.bash"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" RENAME rollcallctl
    COMPONENT rollcallctl)

install(TARGETS rollcall rollcall-simulator DESTINATION "${CMAKE_INSTALL_BINDIR}"
    COMPONENT rollcall)
install(FILES "${CMAKE_SOURCE_DIR}/packaging/desktop/rollcall.desktop"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/applications" COMPONENT rollcall)
install(FILES "${CMAKE_SOURCE_DIR}/resources/rollcall.svg"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps" COMPONENT rollcall)

foreach(package rollcall rollcallctl)
    install(FILES "${CMAKE_SOURCE_DIR}/README.md" "${CMAKE_SOURCE_DIR}/CHANGELOG.md"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/${package}" COMPONENT ${package})
    install(FILES "${CMAKE_SOURCE_DIR}/packaging/debian/copyright"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/${package}" COMPONENT ${package})
endforeach()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME rollcall)
set(CPACK_PACKAGE_CONTACT "Rollcall <rollcall@localhost>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL rollcall rollcallctl)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION admin)
# Which libraries, and of which version, is read from the programs.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)

set(CPACK_DEBIAN_ROLLCALLCTL_PACKAGE_NAME rollcallctl)
set(CPACK_COMPONENT_ROLLCALLCTL_DESCRIPTION
    "Inventory of Arm boards over SSH: command line and collector
 Reads CPU parts, memory, temperatures and benchmark scores of Raspberry Pis,
 single-board computers and Arm servers over SSH alone, and keeps them in SQLite.
 Nothing is installed on a board by hand, and nothing stays running there.")
# Plugins and data that no program is linked with.
set(CPACK_DEBIAN_ROLLCALLCTL_PACKAGE_DEPENDS "libqt6sql6-sqlite")
set(CPACK_DEBIAN_ROLLCALLCTL_PACKAGE_RECOMMENDS "hwdata, openssh-client")
set(CPACK_DEBIAN_ROLLCALLCTL_PACKAGE_SUGGESTS "avahi-daemon")

set(CPACK_DEBIAN_ROLLCALL_PACKAGE_NAME rollcall)
set(CPACK_COMPONENT_ROLLCALL_DESCRIPTION
    "Inventory of Arm boards over SSH: dashboard
 A live wall of a whole fleet: how each board is, what it is made of, how fast
 it is, and what changed. Shows what rollcallctl collects, or collects itself.")
string(JOIN ", " CPACK_DEBIAN_ROLLCALL_PACKAGE_DEPENDS
    "rollcallctl (= ${PROJECT_VERSION})" libqt6svg6 qml6-module-qtquick
    qml6-module-qtquick-controls qml6-module-qtquick-layouts qml6-module-qtquick-templates
    qml6-module-qtquick-window qml6-module-qtqml qml6-module-qtqml-models
    qml6-module-qtqml-workerscript qml6-module-qtcharts)
set(CPACK_DEBIAN_ROLLCALL_PACKAGE_RECOMMENDS "fonts-inter, qt6-wayland, libsecret-1-0")
# Each is one keychain for passwords that somebody wants kept; found by libsecret, while it runs.
set(CPACK_DEBIAN_ROLLCALL_PACKAGE_SUGGESTS "gnome-keyring | keepassxc, avahi-daemon")
include(CPack)
