using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.HelpDesk.Follow;

/// <summary>Words of ours on a slip, in Dutch and in the language of its reader.</summary>
public sealed record SlipWords(string Key, Language? Help, params object[] Args);
