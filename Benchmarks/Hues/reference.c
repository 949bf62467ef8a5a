/* All 65,536 hues at saturation 100 and lightness 50, one by one through the reference implementation in C. */
#include "hsluv.h"
#include <stdio.h>
#include <time.h>

int main(void) {
    double best = 1e9;
    unsigned long sum = 0;
    for (int round = 0; round < 15; round++) {
        struct timespec start, end;
        sum = 0;
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &start);
        for (int value = 0; value < 65536; value++) {
            double red, green, blue;
            hsluv2rgb(value / 65536.0 * 360, 100, 50, &red, &green, &blue);
            sum += (unsigned)(red * 255 + .5) + (unsigned)(green * 255 + .5) + (unsigned)(blue * 255 + .5);
        }
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &end);
        double time = (end.tv_sec - start.tv_sec) * 1e3 + (end.tv_nsec - start.tv_nsec) / 1e6;
        if (time < best) best = time;
    }
    printf("%.3f %lu\n", best, sum);
}
