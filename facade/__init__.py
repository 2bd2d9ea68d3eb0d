"""
Phone calls that a service can trust: a thin facade on top of the clients in ``generated``.

It is not here yet. Until it is, use the clients in ``generated`` directly.
"""
