// Wrong: reflects by complex numbers in doubles.
#include <complex>
#include <cstdio>

int main() {
  long count = 0;
  if (std::scanf("%ld", &count) != 1) return 1;
  while (count-- > 0) {
    double x1, y1, x2, y2, xp, yp;
    if (std::scanf("%lf %lf %lf %lf %lf %lf", &x1, &y1, &x2, &y2, &xp, &yp) != 6) return 1;
    const std::complex<double> a(x1, y1), b(x2, y2), p(xp, yp);
    const std::complex<double> image = a + std::conj((p - a) / (b - a)) * (b - a);
    const std::complex<double> foot = (p + image) / 2.0;
    std::printf("%.12f %.12f %.12f %.12f\n", foot.real(), foot.imag(), image.real(), image.imag());
  }
}
