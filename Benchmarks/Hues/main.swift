#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

// The same through HueCircle, as the suite "colors-hues" is made.
func milliseconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
}

var best = Double.infinity
var sum = 0
for _ in 0..<15 {
    let start = milliseconds()
    let circle = HueCircle(saturation: 100, lightness: 50)
    var octets: [UInt8] = []
    octets.reserveCapacity(3 << 16)
    for value in 0..<65536 {
        let color = circle.rgb(hue: Double(value) / 65536 * 360).clamped
        octets.append(UInt8((color.red * 255).rounded()))
        octets.append(UInt8((color.green * 255).rounded()))
        octets.append(UInt8((color.blue * 255).rounded()))
    }
    best = min(best, milliseconds() - start)
    sum = octets.reduce(0) { $0 + Int($1) }
}
print((best * 1000).rounded() / 1000, sum)
