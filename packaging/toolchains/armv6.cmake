# Pi 1 and Zero. Debian's armel compiler, because the armhf one links ARMv7 libraries whatever
# -march says, and those die with SIGILL on an ARM1176. 64-bit atomics need libatomic here.
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR armv6l)
set(CMAKE_CXX_COMPILER arm-linux-gnueabi-g++)
set(CMAKE_STRIP arm-linux-gnueabi-strip)
set(CMAKE_CXX_FLAGS_INIT "-march=armv6 -ffunction-sections -fdata-sections")
set(CMAKE_EXE_LINKER_FLAGS_INIT "-static -Wl,-z,max-page-size=65536")
set(CMAKE_CXX_STANDARD_LIBRARIES_INIT "-latomic")
# The agent is to be small: link-time optimisation saves a tenth.
set(CMAKE_INTERPROCEDURAL_OPTIMIZATION ON)
set(ROLLCALL_AGENT_ARCH armv6)
string(APPEND CMAKE_CXX_FLAGS_INIT " -Wno-psabi") # notes about an ABI change of GCC 7, by the hundred
