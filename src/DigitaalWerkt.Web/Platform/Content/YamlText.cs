using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;

namespace DigitaalWerkt.Web.Platform.Content;

/// <summary>A value in YAML that remembers its line, for messages about what it says.</summary>
/// <param name="Value">The text; empty when the key has no value, or <c>null</c>.</param>
/// <param name="Line">Its line in the file, from 1.</param>
public sealed record YamlText(string Value, int Line)
{
    internal sealed class Converter : IYamlTypeConverter
    {
        public bool Accepts(Type type) => type == typeof(YamlText);

        public object ReadYaml(IParser parser, Type type, ObjectDeserializer rootDeserializer)
        {
            var scalar = parser.Consume<Scalar>();
            var nothing = scalar is { Style: ScalarStyle.Plain, Value: "~" or "null" or "Null" or "NULL" };
            return new YamlText(nothing ? "" : scalar.Value, (int)scalar.Start.Line);
        }

        public void WriteYaml(IEmitter emitter, object? value, Type type, ObjectSerializer serializer) => throw new NotSupportedException();
    }
}
