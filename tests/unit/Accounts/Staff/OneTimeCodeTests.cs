using System.Text;
using DigitaalWerkt.Web.Features.Accounts.Staff;

namespace DigitaalWerkt.Tests.Accounts.Staff;

public sealed class OneTimeCodeTests
{
    static readonly byte[] RfcKey = Encoding.ASCII.GetBytes("12345678901234567890");

    // The last six of the eight digits in appendix B of RFC 6238.
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1234567890, "005924")]
    [InlineData(20000000000, "353130")]
    public void The_codes_are_those_of_the_standard(long seconds, string code) =>
        OneTimeCode.Compute(RfcKey, OneTimeCode.StepAt(DateTimeOffset.FromUnixTimeSeconds(seconds))).ShouldBe(code);

    [Theory]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(-60, false)]
    [InlineData(60, false)]
    public void A_clock_may_be_half_a_minute_off(int seconds, bool accepted)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1234567890);
        var code = OneTimeCode.Compute(RfcKey, OneTimeCode.StepAt(now.AddSeconds(seconds)));

        (OneTimeCode.FindStep(RfcKey, code, now) is not null).ShouldBe(accepted);
    }
}
