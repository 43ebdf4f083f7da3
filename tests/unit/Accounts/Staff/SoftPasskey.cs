using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace DigitaalWerkt.Tests.Accounts.Staff;

/// <summary>A passkey in software: answers the site's questions as a phone does (WebAuthn, ES256, no attestation).</summary>
sealed class SoftPasskey : IDisposable
{
    const byte UserPresent = 0x01;
    const byte UserVerified = 0x04;
    const byte HasCredential = 0x40;

    readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    readonly byte[] id = RandomNumberGenerator.GetBytes(16);
    string owner = "";
    uint count;

    public string Create(string question, bool verifies = true, string origin = "https://localhost")
    {
        var options = JsonDocument.Parse(question).RootElement;
        owner = options.GetProperty("user").GetProperty("id").GetString()!;
        var client = Client("webauthn.create", options, origin);
        var flags = (byte)(UserPresent | HasCredential | (verifies ? UserVerified : 0));
        byte[] data = [.. AuthenticatorData("localhost", flags), .. new byte[16], 0, (byte)id.Length, .. id, .. CosePublicKey()];
        byte[] attestation =
        [
            0xA3, .. Text("fmt"), .. Text("none"), .. Text("attStmt"), 0xA0, .. Text("authData"), 0x59, (byte)(data.Length >> 8), (byte)data.Length, .. data,
        ];
        return Answer(new
        {
            clientDataJSON = Base64Url.EncodeToString(client),
            attestationObject = Base64Url.EncodeToString(attestation),
            transports = new[] { "internal" },
        });
    }

    public string SignIn(string question, bool verifies = true, string origin = "https://localhost")
    {
        var options = JsonDocument.Parse(question).RootElement;
        var client = Client("webauthn.get", options, origin);
        var data = AuthenticatorData("localhost", (byte)(UserPresent | (verifies ? UserVerified : 0)));
        var signature = key.SignData([.. data, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Answer(new
        {
            clientDataJSON = Base64Url.EncodeToString(client),
            authenticatorData = Base64Url.EncodeToString(data),
            signature = Base64Url.EncodeToString(signature),
            userHandle = owner,
        });
    }

    public void Dispose() => key.Dispose();

    static byte[] Client(string type, JsonElement options, string origin) => JsonSerializer.SerializeToUtf8Bytes(
        new { type, challenge = options.GetProperty("challenge").GetString(), origin, crossOrigin = false });

    byte[] AuthenticatorData(string site, byte flags)
    {
        var counter = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(counter, ++count);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(site)), flags, .. counter];
    }

    // COSE: kty EC2, alg ES256, crv P-256, x, y.
    byte[] CosePublicKey()
    {
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        return [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!];
    }

    static byte[] Text(string text) => [(byte)(0x60 + text.Length), .. Encoding.ASCII.GetBytes(text)];

    string Answer(object response) => JsonSerializer.Serialize(new
    {
        id = Base64Url.EncodeToString(id),
        rawId = Base64Url.EncodeToString(id),
        type = "public-key",
        authenticatorAttachment = "platform",
        clientExtensionResults = new { },
        response,
    });
}
