using System.Text.Json;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Passkeys;

static class PasskeyAnswer
{
    const int MaxLength = 20_000;

    /// <summary>What Identity says of the answer; null when it is no answer, or to no question that we asked.</summary>
    public static async Task<T?> CheckAsync<T>(string? credential, Func<string, Task<T>> check)
        where T : class
    {
        if (credential is not { Length: > 0 and <= MaxLength })
        {
            return null;
        }
        try
        {
            return await check(credential);
        }
        catch (Exception e) when (e is InvalidOperationException or JsonException or FormatException)
        {
            // Identity throws the first when no question stands open, for example after five minutes.
            return null;
        }
    }
}
