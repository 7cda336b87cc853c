#include "judge/validate/checktestdata.hpp"

#include <gmock/gmock.h>

#include "judge/base/file.hpp"

namespace judge {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

// What became of an input: 'A' accepted, 'R' rejected, 'E' an Error while it ran, 'P' an Error in
// the program before.
struct Outcome {
  char what;
  std::string message;
  std::size_t line = 0, column = 0;
};

Outcome run(std::string_view program, std::string_view input, const CtdLimits& limits = {}) {
  const Result<Checktestdata> parsed = Checktestdata::parse(program, "v.ctd");
  if (!parsed) return {'P', parsed.error().message};
  const Result<CtdResult> result = parsed->check(input, limits);
  if (!result) return {'E', result.error().message};
  return {result->accepted ? 'A' : 'R', result->message, result->line, result->column};
}

struct Row {
  const char* program;
  const char* input;
  char what;
  const char* why = "";
};

template <std::size_t n>
void check(const Row (&rows)[n]) {
  for (const Row& row : rows) {
    const Outcome outcome = run(row.program, row.input);
    EXPECT_EQ(outcome.what, row.what) << row.program << "\non: " << row.input << "\n"
                                      << row.why << "\n"
                                      << outcome.message;
  }
}

TEST(Checktestdata, SpacesNewlinesAndTheEnd) {
  check({
      {"", "", 'A', "the end is implicit"},
      {"", "\n", 'R', "so nothing may follow"},
      {"SPACE", " ", 'A'},
      {"SPACE", "\t", 'R'},
      {"SPACE", "", 'R'},
      {"SPACE SPACE NEWLINE", "  \n", 'A'},
      {"NEWLINE", "\r\n", 'R', "no carriage returns"},
      {"EOF", "", 'A'},
      {"EOF", "x", 'R'},
      {"EOF SET(a=1) EOF", "", 'A', "commands may follow it"},
      {"# a comment\nSPACE # another\n#and a last", " ", 'A'},
      {"SPACENEWLINE", " \n", 'A', "words need nothing between them"},
  });
}

TEST(Checktestdata, Integers) {
  check({
      {"INT(1,10)", "1", 'A'},
      {"INT(1,10)", "10", 'A'},
      {"INT(1,10)", "0", 'R'},
      {"INT(1,10)", "11", 'R'},
      {"INT(-5,5)", "-5", 'A'},
      {"INT(-5,5)", "-6", 'R'},
      {"INT(-5,5)", "0", 'A'},
      {"INT(-5,5)", "-0", 'R', "not canonical"},
      {"INT(-5,5)", "+1", 'R', "not canonical"},
      {"INT(-5,5)", "01", 'R', "not canonical"},
      {"INT(-5,5)", "-01", 'R', "not canonical"},
      {"INT(-5,5)", "00", 'R', "not canonical"},
      {"INT(-5,5)", "-", 'R'},
      {"INT(-5,5)", "--1", 'R'},
      {"INT(-5,5)", "", 'R'},
      {"INT(-5,5)", " 1", 'R'},
      {"INT(-5,5)", "1.0", 'R', "the rest does not fit"},
      {"INT(1,2) INT(1,2)", "1", 'R'},
      {"INT(0,99,n) ASSERT(n==42)", "42", 'A'},
      {"INT(0,99,n) INT(0,n)", "5-1", 'R', "the - belongs to a number that is too small"},
      {"INT(0,10^30,n) ASSERT(n == 1000000000000000000000000000000)",
       "1000000000000000000000000000000", 'A', "any size"},
      {"INT(0,10^30)", "1000000000000000000000000000001", 'R'},
      {"INT(-10^30,0)", "-1000000000000000000000000000000", 'A'},
      {"INT(-10^30,0)", "-1000000000000000000000000000001", 'R'},
      {"INT(-9223372036854775808,9223372036854775807)", "-9223372036854775808", 'A'},
      {"INT(-9223372036854775808,9223372036854775807)", "9223372036854775808", 'R'},
      {"INT(1,1e5)", "1", 'E', "a float is no integer"},
      {"INT(1,2.0)", "1", 'E'},
      {"INT(1,\"2\")", "1", 'E'},
      {"INT(1)", "1", 'P'},
      {"INT(1,2,3)", "1", 'P', "a variable"},
      {"INT(1,2", "1", 'P'},
      {"INT(007,9)", "8", 'P', "a leading zero"},
  });
}

TEST(Checktestdata, Floats) {
  check({
      {"FLOAT(0,1)", "0.5", 'A'},
      {"FLOAT(0,1)", "0", 'A', "an integer is one too"},
      {"FLOAT(0,1)", "1.0000", 'A'},
      {"FLOAT(0,1)", "1.0000000000000000000000000000000000000001", 'R', "nothing is rounded"},
      {"FLOAT(0,0.1)", "0.1", 'A', "not even in binary"},
      {"FLOAT(-1,1)", "-0.5", 'A'},
      {"FLOAT(-1,1)", "-0", 'R', "not canonical"},
      {"FLOAT(-1,1)", "-0.0", 'A', "as printf writes it"},
      {"FLOAT(-1,1)", "+0.5", 'R'},
      {"FLOAT(-1,1)", ".5", 'R'},
      {"FLOAT(-1,1)", "1.", 'R'},
      {"FLOAT(-1,1)", "00.5", 'R', "a leading zero"},
      {"FLOAT(-1,1)", "01e0", 'R', "a leading zero"},
      {"FLOAT(0,100)", "1e2", 'A'},
      {"FLOAT(0,100)", "1E+2", 'A'},
      {"FLOAT(0,100)", "1e-2", 'A'},
      {"FLOAT(0,100)", "1.5e1", 'A'},
      {"FLOAT(0,100)", "0e0", 'A'},
      {"FLOAT(0,100)", "0.0e1", 'A'},
      {"FLOAT(0,100)", "1e3", 'R'},
      {"FLOAT(0,100)", "0e00", 'R', "a leading zero"},
      {"FLOAT(0,100)", "0e01", 'R', "a leading zero"},
      {"FLOAT(0,100)", "1e", 'R'},
      {"FLOAT(0,100)", "1e+", 'R'},
      {"FLOAT(0,100)", ".e0", 'R'},
      {"FLOAT(0,100)", "nan", 'R'},
      {"FLOAT(0,100)", "0x1", 'R'},
      {"FLOAT(0,100,x,FIXED)", "1.5", 'A'},
      {"FLOAT(0,100,x,FIXED)", "1.5e0", 'R', "no exponent"},
      {"FLOAT(0,100,x,SCIENTIFIC)", "1.5e0", 'A'},
      {"FLOAT(0,100,x,SCIENTIFIC)", "15e0", 'A', "FLOATP alone looks at the first digit"},
      {"FLOAT(0,100,x,SCIENTIFIC)", "1.5", 'R', "an exponent is needed"},
      {"FLOAT(0,100,FIXED)", "1", 'P', "a variable comes before it"},
      {"FLOAT(0,100,x,ROUND)", "1", 'P'},
      {"FLOAT(0,1,x) ASSERT(x*3 == 0.3)", "0.1", 'A'},
      {"FLOAT(0,1,x) ASSERT(x == 1/10.0)", "1e-1", 'A'},
      {"FLOAT(0,1)", "1e-999999999", 'A', "in range, and never written out"},
      {"FLOAT(0,1)", "1e999999999", 'R'},
      {"FLOAT(0,1)", "1e9999999999", 'R', "too long to be anything"},
      {"FLOAT(\"0\",1)", "0", 'E'},
  });
}

TEST(Checktestdata, FloatsOfSoManyDecimals) {
  check({
      {"FLOATP(0,10,1,3)", "1.5", 'A'},
      {"FLOATP(0,10,1,3)", "1.555", 'A'},
      {"FLOATP(0,10,1,3)", "1", 'R'},
      {"FLOATP(0,10,1,3)", "1.5555", 'R'},
      {"FLOATP(0,10,0,3)", "1", 'A'},
      {"FLOATP(0,10,0,0)", "1.", 'R'},
      {"FLOATP(10,100,3,3)", "10.000", 'A'},
      {"FLOATP(10,100,3,3)", "9.999", 'R'},
      {"FLOATP(0,1000,1,3)", "1.5e2", 'A'},
      {"FLOATP(0,1000,1,3)", "15.5e1", 'R', "one digit before the point"},
      {"FLOATP(0,1000,1,3)", "0.5e1", 'R', "which is not 0"},
      {"FLOATP(0,1000,0,3)", "5e1", 'A'},
      {"FLOATP(0,10,1,3,x,FIXED)", "1.5e0", 'R'},
      {"FLOATP(0,10,1,3,x,FIXED) ASSERT(x==1.5)", "1.5", 'A'},
      {"FLOATP(0,10,1,3,x,SCIENTIFIC)", "1.5", 'R'},
      {"FLOATP(0,10,1,3,x,SCIENTIFIC)", "1.5e0", 'A'},
      {"FLOATP(0,10,3,1)", "1.5", 'E', "the wrong way round"},
      {"FLOATP(0,10,-1,1)", "1.5", 'E'},
      {"FLOATP(0,10,1.0,2)", "1.5", 'E'},
      {"FLOATP(0,10)", "1.5", 'P'},
  });
}

TEST(Checktestdata, Strings) {
  check({
      {"STRING(\"abc\")", "abc", 'A'},
      {"STRING(\"abc\")", "abd", 'R'},
      {"STRING(\"abc\")", "ab", 'R'},
      {"STRING(\"\")", "", 'A'},
      {"SET(s=\"a b\") STRING(s)", "a b", 'A'},
      {R"(STRING("\n\t\r\b\"\\"))", "\n\t\r\b\"\\", 'A', "escapes"},
      {R"(STRING("\101\12\60"))", "A\n0", 'A', "octal"},
      {R"(STRING("\1012"))", "A2", 'A', "three digits at most"},
      {R"(STRING("\18"))", "\0018", 'A', "an 8 is no octal digit"},
      {R"(STRING("\777"))", "", 'P', "no byte"},
      {R"(STRING("\q\f"))", "\\q\\f", 'A', "another backslash is one"},
      {"STRING(\"a\\\nb\")", "ab", 'A', "a line goes on"},
      {"STRING(\"a\nb\")", "a\nb", 'A', "a string over two lines"},
      {"STRING(\"# no comment\")", "# no comment", 'A'},
      {"STRING(\"abc)", "abc", 'P'},
      {"STRING(1)", "1", 'E'},
      {"STRING(\"a\",b)", "a", 'P'},
      {"ASSERT(STRLEN(\"abc\")==3)", "", 'A'},
      {"ASSERT(STRLEN(\"\")==0)", "", 'A'},
      {"ASSERT(STRLEN(3)==1)", "", 'E'},
  });
}

TEST(Checktestdata, RegularExpressions) {
  check({
      {"REGEX(\"[a-z]+\")", "abc", 'A'},
      {"REGEX(\"[a-z]+\")", "ABC", 'R'},
      {"REGEX(\"[a-z]+\",s) ASSERT(STRLEN(s)==3) ASSERT(s==\"abc\")", "abc", 'A'},
      {"REGEX(\"[a-z]+\",s) STRING(\"c\")", "abc", 'R', "greedy"},
      {"REGEX(\".*\",s) ASSERT(STRLEN(s)==4)", "a\nb\n", 'A', "over newlines"},
      {"REGEX(\"[^\\n]*\") NEWLINE", "a b\n", 'A'},
      {"REGEX(\"a\\.b\")", "a.b", 'A', "the string keeps that backslash"},
      {"REGEX(\"a\\\\.b\")", "axb", 'R'},
      {"SET(e=\"x{2}\") REGEX(e)", "xx", 'A'},
      {"REGEX(\"p|ps\") STRING(\"s\")", "ps", 'A'},
      {"REGEX(\"ps|p\") STRING(\"s\")", "ps", 'R'},
      {"REPI(i,2,SPACE) REGEX(\"[a-z]\",c[i]) END ASSERT(UNIQUE(c))", "a b", 'A'},
      {"REGEX(\"(\")", "", 'E'},
      {"REGEX(1)", "", 'E'},
  });
}

TEST(Checktestdata, Arithmetic) {
  const std::pair<const char*, bool> tests[] = {
      {"1+2*3==7", true},
      {"(1+2)*3==9", true},
      {"10-2-3==5", true},
      {"100/10/2==5", true},
      {"7/2==3", true},
      {"-7/2==-3", true},
      {"7%3==1", true},
      {"-7%3==-1", true},
      {"7% -3==1", true},
      {"2^10==1024", true},
      {"2^3^2==64", true},
      {"-2^2==-4", true},
      {"(-2)^2==4", true},
      {"2*3^2==18", true},
      {"0^0==1", true},
      {"(-1)^1000000000001==-1", true},
      {"1^999999999999==1", true},
      {"--3==3", true},
      {"2--3==5", true},
      {"7/2.0==3.5", true},
      {"1.5+1==2.5", true},
      {"0.1+0.2==0.3", true},
      {"1/3.0*3==1", true},
      {"1.5^2==2.25", true},
      {"2.0^0==1", true},
      {"1e2==100", true},
      {"1e2==100.0", true},
      {"1.e1==10", true},
      {"1e-3*1000==1", true},
      {"5e-1>0.49", true},
      {"-0.5<0", true},
      {"1e1000000>10^1000", true},
      {"1e-1000000>0", true},
      {"9223372036854775807+1==9223372036854775808", true},
      {"10^100-10^100+1==1", true},
      {"99999999999999999999*99999999999999999999==9999999999999999999800000000000000000001", true},
      {"1<2", true},
      {"2<1", false},
      {"2<=2", true},
      {"2>=3", false},
      {"2!=3", true},
      {"2!=2.0", false},
      {"\"a\"<\"b\"", true},
      {"\"a\"<\"B\"", false},
      {"\"ab\"==\"a\\142\"", true},
      {"!1==2", true},
      {"!(1==1)", false},
      {"!!(1==1)", true},
      {"1==1 && 2==2", true},
      {"1==1 && 2==3", false},
      {"1==2 || 2==2", true},
      {"1==1 || 1==1 && 1==2", true},
      {"!1==2 && 1==2", false},
      {"(1==2 || 1==1) && (2)>(1)", true},
      {"((1+1)*2)==(4)", true},
      {"1==2 && 1/0==1", false},
      {"1==1 || 1/0==1", true},
  };
  for (const auto& [test, holds] : tests) {
    const Outcome outcome = run("ASSERT(" + std::string(test) + ")", "");
    EXPECT_EQ(outcome.what, holds ? 'A' : 'R') << test << ": " << outcome.message;
  }
  check({
      {"ASSERT(1/0==1)", "", 'E', "division by zero"},
      {"ASSERT(1%0==1)", "", 'E'},
      {"ASSERT(1/0.0==1)", "", 'E'},
      {"ASSERT(1.5%1==1)", "", 'E'},
      {"ASSERT(2^-1==1)", "", 'E'},
      {"ASSERT(2^0.5==1)", "", 'E'},
      {"ASSERT(\"a\"+\"b\"==\"ab\")", "", 'E'},
      {"ASSERT(-\"a\"==1)", "", 'E'},
      {"ASSERT(\"1\"==1)", "", 'E', "no casts"},
      {"ASSERT(1)", "", 'P', "no test"},
      {"ASSERT(1==1==1)", "", 'P'},
      {"ASSERT(1 && 1==1)", "", 'P'},
      {"ASSERT(!1)", "", 'P'},
      {"SET(a=(1==1))", "", 'P', "no value"},
      {"ASSERT((1==1)+1==2)", "", 'P'},
      {"ASSERT(1=1)", "", 'P'},
      {"ASSERT(1==)", "", 'P'},
      {"ASSERT(2^^2==1)", "", 'P'},
  });
}

TEST(Checktestdata, Variables) {
  check({
      {"SET(a=1) ASSERT(a==1)", "", 'A'},
      {"SET(a=1,b=a+1) ASSERT(b==2)", "", 'A', "one after another"},
      {"SET(a=1) SET(a=a+1) ASSERT(a==2)", "", 'A'},
      {"SET(a[3]=1) ASSERT(a[1+2]==1)", "", 'A'},
      {"SET(a[1,-2]=7) ASSERT(a[1,-2]==7)", "", 'A', "several indices"},
      {"SET(a[1,2]=1,a[12]=2,a[2,1]=3) ASSERT(a[1,2]==1 && a[12]==2 && a[2,1]==3)", "", 'A'},
      {"SET(a[10^30]=1) ASSERT(a[10^30]==1)", "", 'A', "any index"},
      {"SET(a=5,a[0]=6) ASSERT(a==5 && a[0]==6)", "", 'A', "a and a[0] are two"},
      {"SET(i=2) SET(a[i]=3) ASSERT(a[a[i]-1]==3)", "", 'A'},
      {"ASSERT(a==1)", "", 'E', "not set"},
      {"SET(a[0]=1) ASSERT(a[1]==1)", "", 'E', "not set"},
      {"SET(a=1) ASSERT(a[0]==1)", "", 'E', "not set"},
      {"SET(a[1.0]=1)", "", 'E'},
      {"SET(a[\"x\"]=1)", "", 'E'},
      {"SET(a=1) UNSET(a) ASSERT(a==1)", "", 'E', "no longer set"},
      {"SET(a[0]=1,a[1]=2,b=1) UNSET(a,b) ASSERT(a[1]==1)", "", 'E', "all of it"},
      {"SET(a[0]=1) UNSET(a) SET(a[1]=1) ASSERT(UNIQUE(a))", "", 'A'},
      {"UNSET(a)", "", 'A', "not an error"},
      {"UNSET(a[1])", "", 'P', "names only"},
      {"SET(A=1)", "", 'P'},
      {"SET(1=1)", "", 'P'},
      {"SET(a=)", "", 'P'},
      {"SET()", "", 'P'},
      {"SET(a1b2=1) ASSERT(a1b2==1)", "", 'A'},
      {"SET(a_b=1)", "", 'P'},
  });
}

TEST(Checktestdata, TestsOfTheInput) {
  check({
      {"ASSERT(MATCH(\"abc\")) STRING(\"b\")", "b", 'A'},
      {"ASSERT(MATCH(\"abc\")) STRING(\"d\")", "d", 'R'},
      {"ASSERT(MATCH(\"abc\"))", "", 'R', "not at the end"},
      {"ASSERT(!MATCH(\"\\n\")) STRING(\"x\")", "x", 'A'},
      {"SET(s=\"x\") ASSERT(MATCH(s)) STRING(s)", "x", 'A'},
      {"ASSERT(MATCH(1))", "1", 'E'},
      {"ASSERT(ISEOF)", "", 'A'},
      {"ASSERT(ISEOF)", "x", 'R'},
      {"ASSERT(!ISEOF) STRING(\"x\")", "x", 'A'},
      {"IF(MATCH(\"-\")) STRING(\"-\") END INT(0,9)", "-5", 'A'},
      {"IF(MATCH(\"-\")) STRING(\"-\") END INT(0,9)", "5", 'A'},
  });
}

TEST(Checktestdata, Arrays) {
  const std::string three = "REPI(i,3,SPACE) INT(0,9,a[i]) END NEWLINE ";
  const std::string points = "REPI(i,3,NEWLINE) INT(0,9,x[i]) SPACE INT(0,9,y[i]) END ";
  const struct {
    std::string program;
    const char* input;
    char what;
    const char* why;
  } rows[] = {
      {three + "ASSERT(UNIQUE(a))", "1 2 3\n", 'A', ""},
      {three + "ASSERT(UNIQUE(a))", "1 2 1\n", 'R', ""},
      {three + "ASSERT(!UNIQUE(a))", "1 2 1\n", 'A', "a test like others"},
      {points + "ASSERT(UNIQUE(x,y))", "1 2\n2 1\n1 1", 'A', "pairs"},
      {points + "ASSERT(UNIQUE(x,y))", "1 2\n2 1\n1 2", 'R', "pairs"},
      {points + "ASSERT(UNIQUE(x))", "1 2\n2 1\n1 1", 'R', "one of them"},
      {points + "SET(x[3]=1) ASSERT(UNIQUE(x,y))", "1 2\n2 1\n1 1", 'R', "one index more"},
      {points + "SET(y[3]=1) ASSERT(UNIQUE(x,y))", "1 2\n2 1\n1 1", 'R', "one index more"},
      {points + "SET(x[3]=4,y[4]=4) ASSERT(UNIQUE(x,y))", "1 2\n2 1\n1 1", 'R', "other indices"},
      {"SET(a[0]=1,a[1]=1.0) ASSERT(UNIQUE(a))", "", 'R', "1 is 1.0"},
      {"SET(a[0]=1,a[1]=\"1\") ASSERT(UNIQUE(a))", "", 'A', "a string is no number"},
      {"SET(a[0,1]=1,a[1,0]=2) ASSERT(UNIQUE(a))", "", 'A', "two dimensions"},
      {"ASSERT(UNIQUE(a))", "", 'E', "not set"},
      {"ASSERT(UNIQUE(a[0]))", "", 'P', "names"},
      {three + "ASSERT(INARRAY(2,a))", "1 2 3\n", 'A', ""},
      {three + "ASSERT(INARRAY(4,a))", "1 2 3\n", 'R', ""},
      {three + "ASSERT(INARRAY(2.0,a))", "1 2 3\n", 'A', "2 is 2.0"},
      {three + "ASSERT(INARRAY(1+2,a))", "1 2 3\n", 'A', ""},
      {three + "SET(a[1]=5) ASSERT(INARRAY(2,a))", "1 2 3\n", 'R', "overwritten"},
      {three + "SET(a[1]=5) ASSERT(INARRAY(2,a))", "2 2 3\n", 'A', "but for one"},
      {three + "UNSET(a) SET(a=1) ASSERT(INARRAY(2,a))", "2 2 3\n", 'R', "unset"},
      {"SET(a=1) ASSERT(INARRAY(1,a))", "", 'A', "the plain variable is one"},
      {"ASSERT(INARRAY(1,a))", "", 'E', "not set"},
      {"INT(0,2,n) NEWLINE REPI(i,n) SET(a[i]=i) END ASSERT(UNIQUE(a))", "0\n", 'E', "not set"},
  };
  for (const auto& row : rows) {
    const Outcome outcome = run(row.program, row.input);
    EXPECT_EQ(outcome.what, row.what) << row.program << "\non: " << row.input << "\n"
                                      << row.why << "\n"
                                      << outcome.message;
  }
  EXPECT_THAT(run(points + "ASSERT(UNIQUE(x,y))", "1 2\n2 1\n1 2").message,
              HasSubstr("1, 2 stands at [0] and at [2]"));
}

TEST(Checktestdata, Loops) {
  check({
      {"REP(3) STRING(\"a\") END", "aaa", 'A'},
      {"REP(3) STRING(\"a\") END", "aa", 'R'},
      {"REP(0) STRING(\"a\") END", "", 'A'},
      {"REP(3,SPACE) INT(1,9) END", "1 2 3", 'A'},
      {"REP(3,SPACE) INT(1,9) END", "1 2 3 ", 'R', "between, not after"},
      {"REP(1,SPACE) INT(1,9) END", "1", 'A'},
      {"REP(0,SPACE) INT(1,9) END", "", 'A'},
      {"REP(2,STRING(\", \")) INT(1,9) END", "1, 2", 'A', "any command"},
      {"REP(2,REGEX(\" +\")) INT(1,9) END", "1   2", 'A'},
      {"REPI(i,3,ASSERT(i>0)) INT(i,i) SPACE END", "0 1 2 ", 'A', "the counter is the next one's"},
      {"REPI(i,3) INT(i,i) SPACE END ASSERT(i==3)", "0 1 2 ", 'A'},
      {"REPI(i,0) END ASSERT(i==0)", "", 'A'},
      {"REPI(a[0],2) INT(a[0],a[0]) SPACE END", "0 1 ", 'A', "an element as the counter"},
      {"REP(2,NEWLINE) REP(2,SPACE) INT(0,9) END END", "1 2\n3 4", 'A'},
      {"REP(-1) END", "", 'E'},
      {"REP(1.0) END", "", 'E'},
      {"REP(4294967296) END", "", 'E'},
      {"REP(2,REP(2) END) END", "", 'P', "a block is no separator"},
      {"REP(2)", "", 'P'},
      {"REP(2) END END", "", 'P'},
      {"REP(2) ELSE END", "", 'P'},
      {"WHILE(!ISEOF) INT(0,9) NEWLINE END", "1\n2\n", 'A'},
      {"WHILE(!ISEOF) INT(0,9) NEWLINE END", "", 'A'},
      {"WHILE(MATCH(\"0123456789\"),SPACE) INT(0,99) END NEWLINE", "1\n", 'A'},
      {"WHILE(!MATCH(\"\\n\"),SPACE) INT(0,99) END NEWLINE", "1 22 3\n", 'A',
       "the test is asked before the separator"},
      {"SET(n=2) WHILE(n>0,SPACE) INT(0,9) SET(n=n-1) END", "1 2", 'A'},
      {"WHILEI(i,i<3,SPACE) INT(i,i) END ASSERT(i==3)", "0 1 2", 'A'},
      {"WHILEI(i,1==2) END ASSERT(i==0)", "", 'A'},
      {"WHILE(1)", "", 'P'},
      {"IF(1==1) STRING(\"a\") END", "a", 'A'},
      {"IF(1==2) STRING(\"a\") END", "", 'A'},
      {"IF(1==2) STRING(\"a\") ELSE STRING(\"b\") END", "b", 'A'},
      {"IF(1==1) STRING(\"a\") ELSE STRING(\"b\") END", "a", 'A'},
      {"IF(1==1) IF(1==2) STRING(\"a\") ELSE STRING(\"b\") END ELSE STRING(\"c\") END", "b", 'A'},
      {"IF(1==1) ELSE ELSE END", "", 'P'},
      {"ELSE", "", 'P'},
      {"END", "", 'P'},
      {"IF(1==1)", "", 'P'},
  });
}

TEST(Checktestdata, SaysWhereAndWhy) {
  const Outcome range =
      run("INT(1,10,n) NEWLINE\nREP(n,SPACE)\n  INT(0,5)\nEND NEWLINE", "2\n3 77\n");
  EXPECT_EQ(range.what, 'R');
  EXPECT_EQ(range.line, 2u);
  EXPECT_EQ(range.column, 3u);
  EXPECT_EQ(range.message, "77 is not between 0 and 5 (v.ctd:3: INT(0,5))");
  const Outcome end = run("INT(1,10)\nNEWLINE", "3\n\x1b[2J");
  EXPECT_EQ(end.line, 2u);
  EXPECT_EQ(end.column, 1u);
  EXPECT_EQ(end.message, "the end of the input is expected, not \"\\x1b[2J\"") << "escaped";
  EXPECT_EQ(run("SPACE", "").message, "a space is expected, the input ends (v.ctd:1: SPACE)");
  EXPECT_EQ(run("STRING(\"abc\")", "abd").column, 3u);
  EXPECT_EQ(run("# x\n  ASSERT(n == 1)", "").message, "v.ctd:2:10: the variable n is not set");
  EXPECT_THAT(run("INT(1,2)\n FOO", "").message, StartsWith("v.ctd:2:2: unknown command FOO"));
  EXPECT_THAT(run("INT(1 2)", "").message, StartsWith("v.ctd:1:7: ',' is wanted here, not 2"));
  EXPECT_THAT(run("INT(1,", "").message, StartsWith("v.ctd:1:7: a value is wanted here"));
  EXPECT_THAT(run("STRING(\"a\nb\") ?", "").message, StartsWith("v.ctd:2:5:"));
}

TEST(Checktestdata, StopsProgramsThatDoNot) {
  const CtdLimits small{.steps = 100'000, .memory = 1_MiB};
  const struct {
    const char* program;
    const char* said;
  } rows[] = {
      {"WHILE(1==1) END", "stopped after 100000 steps"},
      {"REP(4294967295) END", "stopped after 100000 steps"},
      {"REP(100000) REP(100000) SET(a=1) END END", "stopped after 100000 steps"},
      {"SET(n=1) WHILE(1==1) SET(n=n*3) END", "steps"},
      {"REGEX(\"(a{1,1000}){1,1000}\")", "steps"},
  };
  for (const auto& row : rows) {
    const Outcome outcome = run(row.program, std::string(100'000, 'a'), small);
    EXPECT_EQ(outcome.what, 'E') << row.program;
    EXPECT_THAT(outcome.message, HasSubstr(row.said)) << row.program;
    EXPECT_THAT(outcome.message, StartsWith("v.ctd:1:")) << row.program;
  }
  const CtdLimits little{.steps = 100'000'000, .memory = 1_MiB};
  EXPECT_THAT(run("WHILEI(i,1==1) SET(a[i]=i) END", "", little).message,
              HasSubstr("more than 1 MiB"));
  EXPECT_THAT(run("SET(n=10) WHILE(1==1) SET(n=n*n) END", "").message,
              HasSubstr("more than 1048576 bits"));
  EXPECT_THAT(run("SET(n=10^(10^10))", "").message, HasSubstr("more than 1048576 bits"));
  EXPECT_THAT(run("SET(n=1.5^999999999)", "").message, HasSubstr("more than 1048576 bits"));
  EXPECT_THAT(run("SET(n=1+1e-999999999)", "").message, HasSubstr("more than 1048576 bits"));
  EXPECT_EQ(run("REP(1000) SET(a[0]=1) UNSET(a) END", "", {.steps = 100'000, .memory = 1_KiB}).what,
            'A')
      << "UNSET gives back";
}

TEST(Checktestdata, SurvivesDeepAndLongPrograms) {
  const auto times = [](std::size_t n, const std::string& text) {
    std::string all;
    for (std::size_t i = 0; i < n; ++i) all += text;
    return all;
  };
  EXPECT_EQ(run("ASSERT(" + times(50, "(") + "1" + times(50, ")") + "==1)", "").what, 'A');
  EXPECT_EQ(run("ASSERT(1" + times(500, "+1") + "==501)", "").what, 'A');
  EXPECT_EQ(run(times(50, "REP(1) ") + times(50, "END "), "").what, 'A');
  for (const std::string& program :
       {"ASSERT(" + times(100'000, "(") + "1", "ASSERT(" + times(100'000, "!"),
        "ASSERT(" + times(100'000, "-") + "1==1)", "ASSERT(1" + times(100'000, "+1") + "==1)",
        "SET(a" + times(100'000, "[a"), "ASSERT(2" + times(100'000, "^2") + "==1)",
        times(100'000, "REP(1) "), times(100'000, "IF(1==1) ")}) {
    const Outcome outcome = run(program, "");
    EXPECT_EQ(outcome.what, 'P');
    EXPECT_THAT(outcome.message, HasSubstr("nested too deeply")) << program.substr(0, 20);
  }
}

TEST(Checktestdata, ReadsLongNumbersInLinearTime) {
  const std::string digits(5'000'000, '7');
  EXPECT_EQ(run("INT(0,10^18)", digits).what, 'R') << "never converted";
  EXPECT_EQ(run("INT(0,10^5000)", digits.substr(0, 5000)).what, 'A');
  EXPECT_EQ(run("FLOAT(0,1)", "0." + digits).what, 'R') << "more digits than numbers have here";
}

TEST(Checktestdata, ManyInputsOfOneProgram) {
  std::string input = "100000\n";
  for (int i = 0; i < 100'000; ++i) input += std::to_string(i) + (i < 99'999 ? " " : "\n");
  const std::string program =
      "INT(1,100000,n) NEWLINE\nREPI(i,n,SPACE) INT(0,n,a[i]) END NEWLINE\n"
      "ASSERT(UNIQUE(a)) ASSERT(INARRAY(99999,a)) ASSERT(!INARRAY(n,a))";
  EXPECT_EQ(run(program, input).what, 'A') << run(program, input).message;
}

}  // namespace
}  // namespace judge
