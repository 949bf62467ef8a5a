import XMLKit

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Sees to it that SIGINT, SIGTERM and SIGHUP have the command put things in order, remove the open temporary files, and end the
/// process with status 128 + n.
///
/// To be called before any other thread starts, since the signals are blocked here for all of them. A signal that the
/// parent ignores (`nohup`, a shell's background job) stays ignored. A pipe whose reader went away, and a file that
/// grows past `ulimit -f`, become errors of write(2), which knows what to do about them.
func watchSignals(_ temporaries: TemporaryFiles, _ interruption: Interruption) {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    var watched = sigset_t()
    sigemptyset(&watched)
    let signals = [SIGINT, SIGTERM, SIGHUP].filter { !isIgnored($0) }
    guard !signals.isEmpty else { return }
    for signal in signals { sigaddset(&watched, signal) }
    pthread_sigmask(SIG_BLOCK, &watched, nil)
    let set = watched
    let thread = SystemThread(stackSize: 128 << 10) {
        var set = set
        var received: Int32 = 0
        while sigwait(&set, &received) != 0 {}
        interruption.run()
        temporaries.removeAllAndStop { _exit(128 + received) }
    }
    // Without the thread nobody would ever see them.
    if thread == nil { pthread_sigmask(SIG_UNBLOCK, &watched, nil) }
}

private func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(signal, nil, &action) == 0 else { return false }
    #if canImport(Darwin)
    let handler = action.__sigaction_u.__sa_handler
    #else
    let handler = action.__sigaction_handler.sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
}
