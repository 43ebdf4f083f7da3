using System.Security.Cryptography;
using System.Text;
using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff;

/// <summary>The ten recovery codes of a staff member: shown once, each works once.</summary>
public sealed class RecoveryCodes(AppDbContext context)
{
    public const int InASet = 10;

    // Fewer than for a password: nobody thinks these codes up, and a set of ten has to be made while somebody waits.
    const int Iterations = 10_000;

    // 12 of 31 letters and digits without look-alikes: 59 bits.
    const int Letters = 12;
    const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>Makes a new set; the old one no longer works. The caller saves.</summary>
    /// <returns>The codes as a person reads them.</returns>
    public async Task<IReadOnlyList<string>> ReplaceAsync(StaffMember member, CancellationToken cancellationToken)
    {
        await RemoveAsync(member, cancellationToken);
        var salt = RandomNumberGenerator.GetBytes(16);
        var codes = Enumerable.Range(0, InASet).Select(_ => RandomNumberGenerator.GetString(Alphabet, Letters)).ToList();
        context.RecoveryCodes.AddRange(codes.Select(code => new RecoveryCode(member.Id, salt, Hash(code, salt))));
        return [.. codes.Select(code => $"{code[..4]}-{code[4..8]}-{code[8..]}")];
    }

    /// <summary>Takes the codes away. The caller saves.</summary>
    public async Task RemoveAsync(StaffMember member, CancellationToken cancellationToken) =>
        context.RecoveryCodes.RemoveRange(
            await context.RecoveryCodes.Where(code => code.StaffMemberId == member.Id).ToListAsync(cancellationToken));

    /// <summary>Accepts a code, once.</summary>
    public async Task<bool> AcceptAsync(StaffMember member, string typed, CancellationToken cancellationToken)
    {
        var own = context.RecoveryCodes.Where(code => code.StaffMemberId == member.Id);
        var salt = await own.Select(code => code.Salt).FirstOrDefaultAsync(cancellationToken);
        if (salt is null)
        {
            return false;
        }
        var hash = Hash(string.Concat(typed.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit)), salt);
        return await own.Where(code => code.Hash == hash).ExecuteDeleteAsync(cancellationToken) == 1;
    }

    static byte[] Hash(string code, byte[] salt) =>
        Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(code), salt, Iterations, HashAlgorithmName.SHA512, 32);
}
