/// A browser that is led through steps, over its debugging pipe (Chrome DevTools Protocol) by Python's standard library.
public enum BrowserSession {
    public enum Step {
        case open(String)
        /// Waits until the expression is true.
        case await(String)
        /// Writes a file in the way editors do it, by another that takes its place.
        case write(path: String, text: String)
        /// Runs the script in a file, whatever the policy of the page.
        case script(path: String)
        /// Lets the page know which scheme of colors the reader prefers: light or dark.
        case scheme(String)
        /// Shows the page in the few colors that the reader's system has, as high contrast does.
        case forcedColors
        /// Makes the window that many pixels wide, as on a telephone.
        case width(Int)
        /// Presses a key, such as ArrowRight or Tab.
        case key(String)
        /// Notes the value of an expression as JSON.
        case note(String)
    }

    /// Whether there is a browser and Python.
    public static let exists = Browser.exists && Python.has("json")

    /// The notes; throws where something does not come true within four minutes.
    public static func run(_ steps: [Step], timeout seconds: Double = 300) throws -> [String] {
        let words = steps.flatMap { step in
            switch step {
            case .open(let address): ["open", address, ""]
            case .await(let expression): ["await", expression, ""]
            case .write(let path, let text): ["write", path, text]
            case .script(let path): ["script", path, ""]
            case .scheme(let scheme): ["feature", "prefers-color-scheme", scheme]
            case .forcedColors: ["feature", "forced-colors", "active"]
            case .width(let pixels): ["width", String(pixels), ""]
            case .key(let name): ["key", name, ""]
            case .note(let expression): ["note", expression, ""]
            }
        }
        return try Python.run(program, arguments: words, timeout: seconds).split(separator: "\n").map(String.init)
    }

    private static let program = """
        import json, os, subprocess, sys, tempfile, time
        to_browser, from_browser = os.pipe(), os.pipe()
        def ends():
            os.dup2(to_browser[0], 3 + 100); os.dup2(from_browser[1], 4 + 100)
            os.dup2(103, 3); os.dup2(104, 4)
        profile = tempfile.TemporaryDirectory()
        browser = subprocess.Popen(
            ['chromium-headless-shell', '--no-sandbox', '--disable-gpu', '--window-size=800,600', '--remote-debugging-pipe', '--user-data-dir=' + profile.name],
            preexec_fn=ends, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_browser[0]); os.close(from_browser[1])
        rest, number = b'', 0
        def ask(method, session=None, **parameters):
            global rest, number
            number += 1
            message = {'id': number, 'method': method, 'params': parameters}
            if session: message['sessionId'] = session
            os.write(to_browser[1], json.dumps(message).encode() + b'\\0')
            while True:
                while b'\\0' not in rest:
                    more = os.read(from_browser[0], 1 << 16)
                    if not more: sys.exit('the browser is gone')
                    rest += more
                text, rest = rest.split(b'\\0', 1)
                answer = json.loads(text)
                if answer.get('id') == number:
                    if 'error' in answer: sys.exit(str(answer['error']))
                    return answer['result']
        try:
            target = ask('Target.createTarget', url='about:blank')['targetId']
            session = ask('Target.attachToTarget', targetId=target, flatten=True)['sessionId']
            def value(expression):
                result = ask('Runtime.evaluate', session, expression=expression, returnByValue=True, awaitPromise=True)
                if 'exceptionDetails' in result: sys.exit(expression + ': ' + str(result['exceptionDetails']))
                return result['result'].get('value')
            words = sys.argv[1:]
            for kind, first, second in zip(words[0::3], words[1::3], words[2::3]):
                if kind == 'open': ask('Page.navigate', session, url=first)
                elif kind == 'feature':
                    ask('Emulation.setEmulatedMedia', session, features=[{'name': first, 'value': second}])
                elif kind == 'width':
                    ask('Emulation.setDeviceMetricsOverride', session, width=int(first), height=800, deviceScaleFactor=1, mobile=False)
                elif kind == 'key':
                    code = {'Tab': 9, 'ArrowLeft': 37, 'ArrowRight': 39}[first]
                    for event in ('rawKeyDown', 'keyUp'):
                        ask('Input.dispatchKeyEvent', session, type=event, key=first, code=first, windowsVirtualKeyCode=code)
                elif kind == 'script':
                    with open(first, encoding='utf-8') as file: value(file.read() + ';0')
                elif kind == 'note': print(json.dumps(value(first), ensure_ascii=False))
                elif kind == 'write':
                    with open(first + '~', 'w', encoding='utf-8') as file: file.write(second)
                    os.replace(first + '~', first)
                else:
                    end = time.time() + 240
                    while not value(first):
                        if time.time() > end: sys.exit('never true: ' + first)
                        time.sleep(0.02)
        finally:
            browser.kill()
            browser.wait()
        """
}
