using System.Security.Cryptography;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff;

/// <summary>The authenticator app of a staff member. Its key is encrypted in the database, and each code works once.</summary>
public sealed class AuthenticatorApp(AppDbContext context, IDataProtectionProvider protection, TimeProvider clock)
{
    const int KeyLength = 20;
    const string Issuer = "Digitaal Werkt";
    const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    readonly IDataProtector protector = protection.CreateProtector("staff", "authenticator", "v1");

    public static byte[] NewKey() => RandomNumberGenerator.GetBytes(KeyLength);

    public string Seal(byte[] key) => Convert.ToBase64String(protector.Protect(key));

    /// <returns>The key, or null when this isn't a sealed key.</returns>
    public byte[]? Open(string sealedKey)
    {
        try
        {
            return protector.Unprotect(Convert.FromBase64String(sealedKey));
        }
        catch (Exception e) when (e is FormatException or CryptographicException)
        {
            return null;
        }
    }

    /// <summary>A key on its way through the form in which somebody sets up an app. It opens for them alone.</summary>
    public string SealForSetup(byte[] key, Guid staffMemberId) => SetupOf(staffMemberId).Seal(key);

    /// <returns>The key, or null when it isn't one that this person was shown.</returns>
    public byte[]? OpenForSetup(string? sealedKey, Guid staffMemberId) => SetupOf(staffMemberId).Open(sealedKey);

    /// <summary>The key as a person types it: eight groups of four.</summary>
    public static string InGroups(byte[] key) => string.Join(' ', Base32(key).Chunk(4).Select(group => new string(group)));

    /// <summary>The address that the app scans.</summary>
    public static string AddressOf(byte[] key, string email)
    {
        var account = Uri.EscapeDataString($"{Issuer}:{email}");
        return $"otpauth://totp/{account}?secret={Base32(key)}&issuer={Uri.EscapeDataString(Issuer)}";
    }

    /// <returns>The half minute of the code when it is right for a key that is being set up.</returns>
    public long? FindStep(byte[] key, string code) => OneTimeCode.FindStep(key, code, clock.GetUtcNow());

    /// <summary>Accepts a code of this person, once.</summary>
    public async Task<bool> AcceptAsync(StaffMember member, string code, CancellationToken cancellationToken)
    {
        if (member.AuthenticatorKey is null || Open(member.AuthenticatorKey) is not { } key || FindStep(key, code) is not { } step)
        {
            return false;
        }
        var used = await context.StaffMembers.Where(m => m.Id == member.Id && m.LastCodeStep < step)
            .ExecuteUpdateAsync(change => change.SetProperty(m => m.LastCodeStep, step), cancellationToken);
        return used == 1;
    }

    Sealed SetupOf(Guid staffMemberId) => new(protection, "authenticator to set up", staffMemberId.ToString("N"));

    // 20 bytes are 32 letters exactly: five bytes become eight.
    static string Base32(byte[] bytes) => string.Concat(bytes.Chunk(5).SelectMany(five =>
    {
        var bits = five.Aggregate(0UL, (sum, next) => (sum << 8) | next);
        return Enumerable.Range(0, 8).Select(letter => Alphabet[(int)(bits >> (35 - (5 * letter))) & 31]);
    }));
}
